import type { Report, ReportEntry, Series } from '../dataset/schema';
import { SCHEMA_VERSION } from '../dataset/vocabulary';
import { compareAdminCodes } from './compareAdminCodes';

/** One entry a place, in the order of their administrative codes. */
function placesInOrder(entries: readonly ReportEntry[]): ReportEntry['place'][] {
  const byId = new Map<string, ReportEntry['place']>();
  for (const { place } of entries) if (!byId.has(place.id)) byId.set(place.id, place);
  return [...byId.values()].sort(compareAdminCodes);
}

/**
 * One indicator cut from the reports that were read: every place and year there is a report of, null where a report
 * does not state the value. Of two reports of one place and year the first counts, as in `entryOf`.
 */
export function seriesFromReports(
  indicatorId: string,
  read: readonly { entry: ReportEntry; report: Report }[],
): Series {
  const entries = read.map(({ entry }) => entry);
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const places = placesInOrder(entries).map(({ id }) => id);
  const rowOf = new Map(places.map((id, row) => [id, row]));
  const columnOf = new Map(years.map((year, column) => [year, column]));
  const values = places.map(() => years.map((): number | null => null));
  const definitions: Series['definitions'] = [];
  const bounds: NonNullable<Series['bounds']> = [];
  const seen = new Set<string>();

  for (const { entry, report } of read) {
    const key = `${entry.place.id} ${entry.year}`;
    const row = values[rowOf.get(entry.place.id) ?? -1];
    const column = columnOf.get(entry.year);
    if (seen.has(key) || !row || column === undefined) continue;
    seen.add(key);
    const observation = report.observations.find(({ indicator }) => indicator === indicatorId);
    if (!observation) continue;
    row[column] = observation.value;
    const { definition, bound, upTo } = observation;
    const at = { place: entry.place.id, year: entry.year };
    if (definition) definitions.push({ ...at, definition });
    if (bound) bounds.push({ ...at, bound, ...(upTo === undefined ? {} : { upTo }) });
  }
  type Said = { place: string; year: number };
  const inOrder = (a: Said, b: Said) => (rowOf.get(a.place) ?? 0) - (rowOf.get(b.place) ?? 0) || a.year - b.year;
  const inexact = bounds.length > 0 ? { bounds: bounds.sort(inOrder) } : {};
  return {
    schemaVersion: SCHEMA_VERSION,
    indicator: indicatorId,
    years,
    places,
    values,
    definitions: definitions.sort(inOrder),
    ...inexact,
  };
}
