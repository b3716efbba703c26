import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { definitionOf } from '../../model/definitionOf';
import { definitionWords } from '../../model/definitionWords';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueParts } from '../../model/rowText';
import { WideTable } from '../../ui/WideTable';
import { compareSearch } from '../../url/compareParams';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { FigureButton } from '../shared/FigureButton';
import { Quote } from '../shared/Quote';
import { useTo } from '../shared/useTo';
import styles from './SideTable.module.css';

/** Everything the report says of each indicator, one column an indicator. */
export function SideTable({ rows }: { rows: readonly IndicatorRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  // A report that was not read says nothing, not even that a figure is missing.
  const dataset = useDataset();
  const isUnread = dataset.report === null;
  const none = t('terms.noValue');
  const lines: readonly { id: string; title: string; of: (row: IndicatorRow) => ReactNode }[] = [
    { id: 'value', title: t('terms.value'), of: (row) => (row.value === null ? none : <Value row={row} />) },
    {
      id: 'gap',
      title: t('terms.gap'),
      of: (row) => (row.gap === null ? none : gapText(row, language) || '0'),
    },
    {
      id: 'status',
      title: t('terms.status'),
      of: (row) => (isUnread ? none : t(`terms.statuses.${row.status}`)),
    },
    {
      id: 'unit',
      title: t('compare.unitKind'),
      of: ({ indicator }) => `${inLanguage(indicator.unit, language)} · ${t(`terms.kinds.${indicator.kind}`)}`,
    },
    {
      id: 'where',
      title: t('compare.where'),
      of: (row) => (
        <>
          <span className={styles.domain}>{inLanguage(row.domain.short, language)}</span>{' '}
          {inLanguage(row.category.name, language)}
        </>
      ),
    },
    {
      id: 'section',
      title: t('terms.section'),
      of: ({ section }) => (section ? `${section.label} ${inLanguage(section.title, language)}` : none),
    },
    {
      id: 'quote',
      title: t('terms.quote'),
      of: (row) => (row.observation ? <Quote text={row.observation.quote} row={row} /> : none),
    },
    {
      id: 'definition',
      title: t('compare.definition'),
      of: (row) => {
        const definition = definitionOf(row, dataset);
        if (definition === null) return t('indicator.noDefinition');
        const words = inLanguage(definition.text, language);
        if (definition.from === 'own') return t('compare.otherDefinition', { definition: words });
        return definition.from === 'here'
          ? words
          : `${words}${language === 'en' ? ' ' : ''}${definitionWords(definition, t, language)}`;
      },
    },
  ];
  const search = compareSearch({ i: rows.map(({ id }) => id) });
  return (
    <WideTable label={t('compare.sideTitle')}>
      <table className={styles.table} style={{ ['--columns' as string]: rows.length }}>
        <caption className="visually-hidden">{t('compare.sideTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('terms.indicator')}</th>
            {rows.map((row) => (
              <th key={row.id} scope="col" data-domain={row.domain.id}>
                <Link to={to(paths.indicator(row.id), search)}>{inLanguage(row.indicator.name, language)}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, title, of }) => (
            <tr key={id} data-line={id}>
              <th scope="row">{title}</th>
              {rows.map((row) => (
                <td key={row.id} data-figure={row.id} data-domain={row.domain.id} data-status={row.status}>
                  {of(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** The figure as printed, its unit set smaller. */
function Value({ row }: { row: IndicatorRow }) {
  const language = useLanguage();
  const parts = valueParts(row, language);
  if (parts === null) return null;
  const { number, unit } = parts;
  return (
    <FigureButton row={row}>
      <span className={styles.number}>{number}</span>
      <span className={styles.unit}>
        {language === 'en' && unit !== '%' ? ' ' : ''}
        {unit}
      </span>
    </FigureButton>
  );
}
