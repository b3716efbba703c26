import { formatValue, inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import { csvText } from './csvText';
import { type ExportContext, exportNotes } from './exportNotes';

/** The rows given, in their order, as CSV: value as a number, as printed, gap, status, place and quote. */
export function indicatorsCsv(rows: readonly IndicatorRow[], context: ExportContext): string {
  const { t, language, entry } = context;
  const columns = [
    t('csv.id'),
    t('csv.name'),
    t('terms.domain'),
    t('terms.category'),
    t('terms.kind'),
    t('csv.place'),
    t('terms.year'),
    t('terms.value'),
    t('terms.unit'),
    t('csv.printed'),
    t('csv.gapUnit'),
    t('terms.status'),
    t('terms.section'),
    t('terms.quote'),
  ];
  const cells = rows.map((row) => [
    row.id,
    inLanguage(row.indicator.name, language),
    inLanguage(row.domain.name, language),
    inLanguage(row.category.name, language),
    t(`terms.kinds.${row.indicator.kind}`),
    entry ? inLanguage(entry.place.name, language) : '',
    entry?.year ?? null,
    row.value,
    inLanguage(row.indicator.unit, language),
    row.value === null ? '' : formatValue(row.indicator, row.value, language),
    row.gap,
    t(`terms.statuses.${row.status}`),
    row.section?.label ?? '',
    row.observation?.quote ?? '',
  ]);
  return csvText({ columns, rows: cells, notes: exportNotes(context, rows.length) });
}
