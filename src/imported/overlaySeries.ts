import type { Report, ReportEntry, Series } from '../dataset/schema';
import { compareAdminCodes } from '../model/compareAdminCodes';
import { seriesFromReports } from '../model/seriesFromReports';

const cell = (place: string, year: number) => `${place} ${year}`;
const cellOf = ({ place, year }: ReportEntry) => cell(place.id, year);

/**
 * The published series of an indicator with the values of kept reports: they count for their place and year, also
 * where they do not state the indicator, unless another published report stands there. What a report they replace
 * said of another place or year is gone.
 * @param base null where no published report states the indicator
 * @param published the list of reports as published
 */
export function overlaySeries(
  indicatorId: string,
  base: Series | null,
  published: readonly ReportEntry[],
  kept: readonly { entry: ReportEntry; report: Report }[],
): Series {
  const keptIds = new Set(kept.map(({ entry }) => entry.id));
  const replaced = new Set(published.filter(({ id }) => keptIds.has(id)).map(cellOf));
  const standing = new Set(published.filter(({ id }) => !keptIds.has(id)).map(cellOf));
  const counted = kept.filter(({ entry }) => !standing.has(cellOf(entry)));
  const own = seriesFromReports(indicatorId, counted);
  if (!base) return own;

  const laid = new Set(counted.map(({ entry }) => cellOf(entry)));
  const isBases = (key: string) => !laid.has(key) && (standing.has(key) || !replaced.has(key));
  const values = new Map([
    ...[...cellsOf(base)].filter(([key]) => isBases(key)),
    ...[...cellsOf(own)].filter(([key]) => laid.has(key)),
  ]);

  const codes = new Map([...published, ...kept.map(({ entry }) => entry)].map(({ place }) => [place.id, place]));
  const placeOf = (id: string) => codes.get(id) ?? { id, adminCode: '' };
  const places = [...new Set([...base.places, ...own.places])].sort((a, b) =>
    compareAdminCodes(placeOf(a), placeOf(b)),
  );
  const years = [...new Set([...base.years, ...own.years])].sort((a, b) => a - b);
  const inOrder = (a: { place: string; year: number }, b: { place: string; year: number }) =>
    places.indexOf(a.place) - places.indexOf(b.place) || a.year - b.year;
  const basesRows = <Row extends { place: string; year: number }>(rows: readonly Row[]) =>
    rows.filter(({ place, year }) => isBases(cell(place, year)));
  const bounds = [...basesRows(base.bounds ?? []), ...(own.bounds ?? [])].sort(inOrder);
  return {
    schemaVersion: base.schemaVersion,
    indicator: base.indicator,
    years,
    places,
    values: places.map((place) => years.map((year) => values.get(cell(place, year)) ?? null)),
    definitions: [...basesRows(base.definitions), ...own.definitions].sort(inOrder),
    ...(bounds.length > 0 ? { bounds } : {}),
  };
}

/** Every value of a series by its place and year. */
function* cellsOf({ places, years, values }: Series): Generator<[string, number | null]> {
  for (const [row, place] of places.entries()) {
    for (const [column, year] of years.entries()) yield [cell(place, year), values[row]?.[column] ?? null];
  }
}
