import type { Inexact } from '../model/inexact';
import type { Trend } from '../model/trendSeries';
import { boundColumn } from './boundColumn';
import type { ExportContext } from './exportNotes';
import { type ColumnOf, type ExportTable, exportTable } from './exportTable';

/** One indicator of one place in one year. */
export interface SeriesCell {
  trend: Trend;
  place: string;
  year: number;
  value: number | null;
  printed: string;
  /** What is counted, where it is not what the catalogue defines. */
  definition: string | null;
  /** What the report says of the true value where it prints no exact one. */
  inexact: Inexact | null;
}

/** Every value of some trends, one a line: indicators, then places, then years. */
export const seriesCells = (trends: readonly Trend[]): readonly SeriesCell[] =>
  trends.flatMap((trend) =>
    trend.lines.flatMap(({ name, points }) => points.map((point) => ({ trend, place: name, ...point }))),
  );

/** Values over places and years as a table; missing ones are empty, never 0. */
export function seriesTable(trends: readonly Trend[], context: ExportContext): ExportTable {
  const { t } = context;
  const rows = seriesCells(trends);
  const columns: ColumnOf<SeriesCell>[] = [
    { label: t('csv.id'), type: 'text', width: 28, cell: ({ trend }) => trend.indicator.id },
    { label: t('csv.name'), type: 'text', width: 36, cell: ({ trend }) => trend.name },
    { label: t('csv.place'), type: 'text', width: 16, cell: ({ place }) => place },
    { label: t('terms.year'), type: 'number', width: 8, cell: ({ year }) => year },
    { label: t('terms.value'), type: 'number', width: 10, cell: ({ value }) => value },
    { label: t('terms.unit'), type: 'text', width: 8, cell: ({ trend }) => trend.unit },
    { label: t('csv.printed'), type: 'text', width: 14, cell: ({ printed }) => printed },
    ...boundColumn(rows, context),
    { label: t('csv.definition'), type: 'text', width: 40, cell: ({ definition }) => definition ?? '' },
  ];
  // The sentence of each value stands in its own report, which a comparison does not load.
  return exportTable(rows, columns, () => null);
}
