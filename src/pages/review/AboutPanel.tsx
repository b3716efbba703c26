import { useTranslation } from 'react-i18next';
import { PLACE_LEVELS } from '../../dataset/vocabulary';
import type { About } from '../../review/draft';
import { ChoiceField } from './ChoiceField';
import { Field } from './Field';
import fields from './Field.module.css';
import styles from './Items.module.css';
import { NamesField } from './NamesField';
import { useDesk } from './ReviewContext';
import { TextField } from './TextField';

/** The publisher's clock, where nothing else is known: all of China has one time. */
const ZONE = '+08:00';
const zoneOf = (iso: string): string => /([+-]\d\d:\d\d|Z)$/.exec(iso)?.[0] ?? ZONE;

/** Whose report it is, what it is called and when it came out; what is wanting or wrong is told at each field. */
export function AboutPanel() {
  const { t } = useTranslation();
  const { state, decide } = useDesk();
  const { about, aboutIssues } = state;
  const { place } = about;
  const change = (part: Partial<About>) => decide([{ type: 'about', change: part }], '');
  const changePlace = (part: Partial<About['place']>) => change({ place: { ...place, ...part } });
  const faultOf = (path: keyof typeof FAULTS) =>
    aboutIssues.some(({ detail }) => detail === path) ? t(`review.aboutFaults.${FAULTS[path]}`) : undefined;
  return (
    <section className={styles.panel} aria-label={t('review.tabs.about')}>
      <div className={styles.aboutBox}>
        <p className={styles.lead}>{t('review.aboutLead')}</p>
        <div className={fields.fields}>
          <NamesField
            labels={{ zh: t('review.fields.placeZh'), en: t('review.fields.placeEn') }}
            value={place.name}
            hint={t('review.hints.english')}
            fault={faultOf('place.name')}
            onChange={(name) => changePlace({ name })}
          />
          <TextField
            label={t('data.adminCode')}
            mode="numeric"
            hint={t('review.hints.adminCode')}
            value={place.adminCode}
            fault={faultOf('place.adminCode')}
            onChange={(adminCode) => changePlace({ adminCode })}
          />
          <ChoiceField
            label={t('data.level')}
            value={place.level ?? ''}
            fault={faultOf('place.level')}
            options={[
              ...(place.level === null ? [{ value: '', label: t('review.choose') }] : []),
              ...PLACE_LEVELS.map((value) => ({ value, label: t(`data.levels.${value}`) })),
            ]}
            onChange={(value) => changePlace({ level: PLACE_LEVELS.find((each) => each === value) ?? null })}
          />
          <TextField
            label={t('terms.year')}
            mode="numeric"
            hint={t('review.hints.year')}
            value={about.year === null ? '' : String(about.year)}
            fault={faultOf('year')}
            onChange={(year) => change({ year: /^\d{1,4}$/.test(year.trim()) ? Number(year) : null })}
          />
          <Field label={t('data.publishedAt')} hint={t('review.hints.publishedAt')} fault={faultOf('publishedAt')}>
            {(ids) => (
              <input
                {...ids}
                type="datetime-local"
                className={fields.input}
                value={about.publishedAt.slice(0, 16)}
                onChange={({ target }) =>
                  change({
                    publishedAt: target.value === '' ? '' : target.value.slice(0, 16) + zoneOf(about.publishedAt),
                  })
                }
              />
            )}
          </Field>
          <NamesField
            labels={{ zh: t('review.fields.titleZh'), en: t('review.fields.titleEn') }}
            isWide
            value={about.title}
            hint={t('review.hints.english')}
            fault={faultOf('title')}
            onChange={(title) => change({ title })}
          />
          <NamesField
            labels={{ zh: t('review.fields.publisherZh'), en: t('review.fields.publisherEn') }}
            isWide
            value={about.publisher}
            hint={t('review.hints.english')}
            fault={faultOf('publisher')}
            onChange={(publisher) => change({ publisher })}
          />
          <TextField
            label={t('review.fields.reportId')}
            hint={t('review.hints.reportId')}
            value={about.id}
            fault={faultOf('id')}
            onChange={(id) => change({ id })}
          />
          <TextField
            label={t('review.fields.placeId')}
            hint={t('review.hints.placeId')}
            value={place.id}
            fault={faultOf('place.id')}
            onChange={(id) => changePlace({ id })}
          />
        </div>
      </div>
    </section>
  );
}

/** Parts of a report's entry that can be wrong, with the words for each. */
const FAULTS = {
  id: 'id',
  'place.id': 'id',
  'place.name': 'needed',
  'place.adminCode': 'adminCode',
  'place.level': 'level',
  year: 'year',
  title: 'needed',
  publisher: 'needed',
  publishedAt: 'publishedAt',
} as const;
