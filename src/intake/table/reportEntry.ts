import type { Localized, ReportEntry } from '../../dataset/schema';
import { knownTime } from '../../model/knownTime';
import { adminLevel } from './adminLevel';
import { readDate } from './readDate';
import { isNamed, type ReportFacts, type Say } from './reportFacts';

const both = (text: string) => ({ zh: text, en: text });

/** A text of the file in both languages, as they are known where it says the same. */
const worded = (text: string | undefined, known: Localized | undefined): Localized | undefined =>
  text === undefined || text === known?.zh || text === known?.en ? known : both(text);

/**
 * The entry of a report: what its rows say, else what is known of the same place and year. Null, with what is missing
 * said, where that is not enough; without an id where code and year are to be asked for.
 */
export function reportEntry(
  facts: ReportFacts,
  entries: readonly ReportEntry[],
  say: Say,
): { id: string; entry: ReportEntry | null } {
  const { code, year, given, place } = facts;
  const isAsked = !isNamed(facts);
  const known = entries.find((entry) => entry.place.adminCode === code && entry.year === year);
  const knownPlace = entries.find((entry) => entry.place.adminCode === code)?.place;
  const id = isAsked ? '' : `${knownPlace?.id ?? code}-${year}`;
  const name = given.get('place')?.text;
  const [title, publisher, date] = (['title', 'publisher', 'publishedAt'] as const).map(
    (column) => given.get(column)?.text,
  );
  const publishedAt = date === undefined ? known?.publishedAt : knownTime(readDate(date), known?.publishedAt);
  const ofPlace =
    knownPlace ?? (name ? { id: code, name: both(name), adminCode: code, level: adminLevel(code) } : undefined);
  const [ofTitle, ofPublisher] = [worded(title, known?.title), worded(publisher, known?.publisher)];

  const needed = { place: ofPlace, title: ofTitle, publisher: ofPublisher, publishedAt };
  for (const column of ['place', 'title', 'publisher', 'publishedAt'] as const) {
    if (needed[column]) continue;
    const text = given.get(column);
    if (text) say({ place: text.place, code: 'bad-cell', values: { got: text.text } });
    else say({ place: place(column), code: 'missing-cell', values: {} });
  }
  if (isAsked || year === null || !ofPlace || !ofTitle || !ofPublisher || !publishedAt) return { id, entry: null };
  const path = known?.path ?? `reports/${id}.json`;
  return { id, entry: { id, place: ofPlace, year, title: ofTitle, publisher: ofPublisher, publishedAt, path } };
}
