import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changeWords } from '../../charts/changeWords';
import type { Series } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { type ChangeCell, type ChangeRow, changeRows } from '../../model/changeRows';
import type { Comparison } from '../../model/comparison';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { WideTable } from '../../ui/WideTable';
import styles from './ChangeSection.module.css';

/** Every value against a baseline one chooses: a year, or a place. */
export const ChangeSection = memo(function ChangeSection(props: {
  rows: readonly IndicatorRow[];
  series: ReadonlyMap<string, Series>;
  comparison: Comparison;
  ask: (asked: { base: string | null }) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows, series, comparison } = props;
  const { places, years, baseline } = comparison;
  const groups = useMemo(
    () =>
      rows.flatMap((row) => {
        const own = series.get(row.id);
        return own ? [{ row, lines: changeRows(row.indicator, own, comparison, language) }] : [];
      }),
    [rows, series, comparison, language],
  );
  if (!baseline) return null;
  const options = [
    ...(years.length > 1 ? years.map((year) => ({ value: String(year), label: t('compare.baseYear', { year }) })) : []),
    ...(places.length > 1 ? places.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })) : []),
  ];
  const note =
    baseline.kind === 'year'
      ? t('compare.changeYearNote', { year: baseline.year })
      : t('compare.changePlaceNote', { place: inLanguage(baseline.place.name, language) });
  return (
    <Section title={t('compare.changeTitle')} note={note}>
      <SelectField
        label={t('compare.base')}
        value={baseline.kind === 'year' ? String(baseline.year) : baseline.place.id}
        options={options}
        onChange={(base) => props.ask({ base })}
      />
      <WideTable label={t('compare.changeTitle')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('compare.changeTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('terms.indicator')}</th>
              {places.length > 1 ? <th scope="col">{t('compare.places')}</th> : null}
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ row, lines }) => (
            <tbody key={row.id}>
              {lines.map((line, i) => (
                <tr key={line.place}>
                  {i === 0 ? (
                    <th
                      scope="rowgroup"
                      rowSpan={lines.length}
                      data-domain={row.domain.id}
                      className={styles.indicator}
                    >
                      {inLanguage(row.indicator.name, language)}
                    </th>
                  ) : null}
                  {places.length > 1 ? <th scope="row">{line.placeName}</th> : null}
                  {line.cells.map((cell) => (
                    <td key={cell.year}>
                      <Cell row={line} cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </WideTable>
    </Section>
  );
});

/** A value and, below it, how it differs; one that is missing says only that. */
function Cell({ row, cell }: { row: ChangeRow; cell: ChangeCell }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (cell.printed === '') return <span className={styles.none}>{t('terms.statuses.missing')}</span>;
  const change = cell.change === null ? t('compare.isBase') : changeWords(cell.change, row.indicator, t, language);
  return (
    <>
      <span className={styles.value}>{cell.printed}</span>
      <span className={cell.change === null || cell.change.kind === 'none' ? styles.none : styles.change}>
        {change}
      </span>
    </>
  );
}
