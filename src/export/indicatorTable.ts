import { inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import { valueText } from '../model/rowText';
import { boundColumn } from './boundColumn';
import type { ExportContext } from './exportNotes';
import { type ColumnOf, type ExportTable, exportTable } from './exportTable';
import { noteColumn } from './noteColumn';

/** The rows given, in their order: value as a number, as printed, gap in percentage points, status, place and quote. */
export function indicatorTable(rows: readonly IndicatorRow[], context: ExportContext): ExportTable {
  const { t, language, entry } = context;
  const place = entry ? inLanguage(entry.place.name, language) : '';
  const text = (label: string, width: number, cell: (row: IndicatorRow) => string) =>
    ({ label, type: 'text', width, cell }) as const;
  const number = (label: string, width: number, cell: (row: IndicatorRow) => number | null) =>
    ({ label, type: 'number', width, cell }) as const;
  const columns: ColumnOf<IndicatorRow>[] = [
    text(t('csv.id'), 28, (row) => row.id),
    text(t('csv.name'), 36, (row) => inLanguage(row.indicator.name, language)),
    text(t('terms.domain'), 12, (row) => inLanguage(row.domain.name, language)),
    text(t('terms.category'), 18, (row) => inLanguage(row.category.name, language)),
    text(t('terms.kind'), 8, (row) => t(`terms.kinds.${row.indicator.kind}`)),
    text(t('csv.place'), 10, () => place),
    number(t('terms.year'), 8, () => entry?.year ?? null),
    number(t('terms.value'), 10, (row) => row.value),
    text(t('terms.unit'), 8, (row) => inLanguage(row.indicator.unit, language)),
    text(t('csv.printed'), 14, (row) => valueText(row, language)),
    ...boundColumn(rows, context),
    number(t('csv.gapUnit'), 20, (row) => (row.inexact ? null : row.gap)),
    text(t('terms.status'), 12, (row) => t(`terms.statuses.${row.status}`)),
    text(t('terms.section'), 10, (row) => row.section?.label ?? ''),
    text(t('terms.quote'), 70, (row) => row.observation?.quote ?? ''),
    ...noteColumn<IndicatorRow>(context, (row) => `indicator:${row.id}`),
  ];
  return exportTable(rows, columns, ({ id, indicator, observation, section }) =>
    observation
      ? {
          id,
          name: inLanguage(indicator.name, language),
          section: section?.label ?? observation.section,
          quote: observation.quote,
        }
      : null,
  );
}
