import { useTranslation } from 'react-i18next';
import { RECORD_KINDS, RECORD_TAGS } from '../../dataset/vocabulary';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { RecordFields } from '../../review/draft';
import { ChoiceField } from './ChoiceField';
import styles from './Field.module.css';
import { QuoteFields } from './QuoteFields';
import { useDesk } from './ReviewContext';
import type { RecordFaults } from './recordFaults';
import { TextField } from './TextField';

/** The fields of a record: what it is and is called, where it belongs, its tags, and the words that state it. */
export function RecordFieldset(props: {
  fields: RecordFields;
  faults: RecordFaults;
  onChange: (change: Partial<RecordFields>) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue } = useDesk();
  const { fields, faults, onChange } = props;
  const { domains } = catalogue;
  const domainOf = new Map(domains.map(({ id, short }) => [id, inLanguage(short, language)]));
  const categories = catalogue.categories.map(({ id, domain, name }) => ({
    value: id,
    label: `${domainOf.get(domain) ?? domain} · ${inLanguage(name, language)}`,
  }));
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={t('terms.kind')}
        value={fields.kind}
        options={RECORD_KINDS.map((value) => ({ value, label: t(`terms.recordKinds.${value}`) }))}
        onChange={(value) => {
          const kind = RECORD_KINDS.find((each) => each === value);
          if (kind) onChange({ kind });
        }}
      />
      <ChoiceField
        label={t('terms.category')}
        value={fields.category}
        options={fields.category === '' ? [{ value: '', label: t('review.choose') }, ...categories] : categories}
        fault={faults.category}
        onChange={(id) => {
          const category = catalogue.categories.find((one) => one.id === id);
          if (category) onChange({ category: id, domain: category.domain });
        }}
      />
      <TextField
        label={t('review.fields.titleZh')}
        isWide
        lang="zh-CN"
        value={fields.title.zh}
        fault={faults.title}
        onChange={(zh) => onChange({ title: { ...fields.title, zh } })}
      />
      <TextField
        label={t('review.fields.titleEn')}
        isWide
        lang="en"
        value={fields.title.en}
        hint={t('review.hints.english')}
        onChange={(en) => onChange({ title: { ...fields.title, en } })}
      />
      <fieldset className={styles.tags}>
        <legend>{t('terms.tag')}</legend>
        {RECORD_TAGS.map((tag) => (
          <label key={tag}>
            <input
              type="checkbox"
              checked={fields.tags.includes(tag)}
              onChange={({ target }) =>
                onChange({
                  tags: RECORD_TAGS.filter((one) => (one === tag ? target.checked : fields.tags.includes(one))),
                })
              }
            />{' '}
            {t(`terms.tags.${tag}`)}
          </label>
        ))}
      </fieldset>
      <QuoteFields quote={fields.quote} section={fields.section} fault={faults.quote} onChange={onChange} />
    </div>
  );
}
