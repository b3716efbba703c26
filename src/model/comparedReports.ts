import type { ReportEntry } from '../dataset/schema';
import type { Comparison } from './comparison';
import { entryOf } from './entryIndex';
import { yearsOfPlace } from './reportsOfPlace';

/** The reports that the values of a comparison stand in, place by place, each place's in the order of the years. */
export const comparedReports = (
  entries: readonly ReportEntry[],
  { places, years }: Comparison,
): readonly ReportEntry[] => places.flatMap(({ id }) => years.flatMap((year) => entryOf(entries, id, year) ?? []));

/** Those of them that are one of several of their place and year, with all of these. */
export const oneOfSeveral = (entries: readonly ReportEntry[], comparison: Comparison) =>
  comparedReports(entries, comparison).flatMap((entry) => {
    const all = yearsOfPlace(entries, entry.place.id).filter(({ year }) => year === entry.year);
    return all.length > 1 ? [{ entry, all }] : [];
  });
