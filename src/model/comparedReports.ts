import type { ReportEntry } from '../dataset/schema';
import type { Comparison } from './comparison';
import { entryOf } from './entryIndex';

/** The reports that the values of a comparison stand in, place by place, each place's in the order of the years. */
export const comparedReports = (
  entries: readonly ReportEntry[],
  { places, years }: Comparison,
): readonly ReportEntry[] => places.flatMap(({ id }) => years.flatMap((year) => entryOf(entries, id, year) ?? []));
