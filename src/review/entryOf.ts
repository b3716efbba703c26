import type { DataIssue } from '../dataset/issue';
import { readShape } from '../dataset/readShape';
import { ID_PATTERN, type ReportEntry, reportEntrySchema } from '../dataset/schema';
import type { About } from './draft';
import { filled } from './filled';

/** The ids that follow from the rest, where a person gave none: 441200 and 441200-2024. */
export function completeAbout(about: About): About {
  const { place, year } = about;
  const code = place.adminCode.trim().toLowerCase();
  const placeId = place.id.trim() || (ID_PATTERN.test(code) ? code : '');
  const id = about.id.trim() || (placeId !== '' && year !== null ? `${placeId}-${year}` : '');
  return { ...about, id, place: { ...place, id: placeId } };
}

/** A complete About as the entry of a report, or what is wanting or wrong, by its path: `place.adminCode`, `year`. */
export function entryOf(about: About): { entry: ReportEntry | null; faults: readonly string[] } {
  const { id, place, year, title, publisher, publishedAt } = about;
  const given = {
    id,
    place: { ...place, name: filled(place.name), adminCode: place.adminCode.trim() },
    year,
    title: filled(title),
    publisher: filled(publisher),
    publishedAt,
    path: `reports/${id}.json`,
  };
  const issues: DataIssue[] = [];
  const entry = readShape(reportEntrySchema, given, { file: '', path: '' }, issues);
  const faults = issues.map(({ path }) => path.replace(/\.(?:zh|en)$/, ''));
  return { entry, faults: [...new Set(faults)] };
}
