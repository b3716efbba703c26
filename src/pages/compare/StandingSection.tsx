import { memo, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Series } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { type Comparison, placeIndex, yearsOf } from '../../model/comparison';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { peersOf, scopesOf } from '../../model/peers';
import { type PlaceNode, placesOf } from '../../model/places';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import type { CompareState } from '../../url/compareParams';
import { useDataset } from '../shared/DatasetContext';
import { StandingFigure } from '../shared/StandingFigure';
import styles from './ComparePage.module.css';

/** So many indicators answer at once; the others, further down, follow when there is time. */
const AT_ONCE = 3;

/** Where one place stands among those of its level: for each indicator in words, as a picture and as both ends of the list. */
export const StandingSection = memo(function StandingSection(props: {
  rows: readonly IndicatorRow[];
  series: ReadonlyMap<string, Series>;
  comparison: Comparison;
  asked: Pick<CompareState, 'of' | 'at' | 'among'>;
  ask: (asked: { of?: string; at?: string; among?: string | null }) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries } = useDataset();
  const { asked, ask } = props;
  const { places } = props.comparison;
  const all = placesOf(entries);
  const place = places.find(({ id }) => id === asked.of) ?? places[0];
  const years = yearsOf(entries);
  const year = years.find((each) => String(each) === asked.at) ?? years[years.length - 1];
  const scopes = place ? scopesOf(all, place) : [];
  const scope = scopes.find(({ id }) => id === asked.among)?.id ?? null;
  const now = useMemo(
    () => (place && year !== undefined ? { place, year, among: peersOf(all, place, scope) } : null),
    [all, place, year, scope],
  );
  const later = useDeferredValue(now);
  if (!place || year === undefined || !now || !later || all.length < 2) return null;

  const nameOf = (node: PlaceNode) => inLanguage(node.name, language);
  const level = t(`data.levels.${place.level}`);
  const amongWords = (id: string | null) => {
    const n = peersOf(all, place, id).length;
    const above = scopes.find((each) => each.id === id);
    return above ? t('compare.amongBelow', { place: nameOf(above), level, n }) : t('compare.amongAll', { level, n });
  };
  return (
    <Section title={t('compare.standTitle')} note={t('compare.standNote', { place: nameOf(place), year })}>
      <div className={styles.selects}>
        {places.length > 1 ? (
          <SelectField
            label={t('compare.standPlace')}
            value={place.id}
            options={places.map((each) => ({ value: each.id, label: nameOf(each) }))}
            onChange={(of) => ask({ of })}
          />
        ) : null}
        {years.length > 1 ? (
          <SelectField
            label={t('compare.standYear')}
            value={String(year)}
            options={[...years].reverse().map((each) => ({ value: String(each), label: String(each) }))}
            onChange={(at) => ask({ at })}
          />
        ) : null}
        <SelectField
          label={t('compare.standAmong')}
          value={scope ?? ''}
          options={[null, ...scopes.map(({ id }) => id)].map((id) => ({ value: id ?? '', label: amongWords(id) }))}
          onChange={(id) => ask({ among: id === '' ? null : id })}
        />
      </div>
      {now.among.length < 2 ? (
        <p>{t('compare.standAlone')}</p>
      ) : (
        <div className={styles.figures}>
          {props.rows.map((row, i) => {
            const own = props.series.get(row.id);
            return own ? (
              <StandingFigure
                key={row.id}
                row={row}
                series={own}
                asked={i < AT_ONCE ? now : later}
                names={placeIndex(entries)}
              />
            ) : null;
          })}
        </div>
      )}
    </Section>
  );
});
