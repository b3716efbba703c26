import type { Trend } from '../model/trendSeries';
import { boundFields } from './boundFields';
import type { ExportContext } from './exportNotes';
import { jsonHead } from './jsonHead';
import { localTime } from './localTime';
import { seriesCells } from './seriesTable';

/** The same values as `seriesTable`, as JSON; null where no report states one. */
export function seriesJson(trends: readonly Trend[], context: ExportContext): string {
  const values = seriesCells(trends).map(({ trend, place, year, value, printed, definition, inexact }) => ({
    indicator: trend.indicator.id,
    name: trend.indicator.name,
    place,
    year,
    value,
    ...boundFields(inexact),
    unit: trend.unit,
    printed: value === null ? null : printed,
    definition,
  }));
  const head = { ...jsonHead(context), exportedAt: localTime(context.now), rows: values.length };
  return `${JSON.stringify({ ...head, values }, null, 2)}\n`;
}
