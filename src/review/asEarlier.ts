import type { ReportRecord } from '../dataset/schema';
import type { RecordFields } from './draft';

/** Shorter words (工作机制) are said of many things. */
const SHORTEST = 6;

const bare = (words: string): string => words.replace(/\s+/g, '');
/** What stays the same from year to year: no digits, no marks. */
const gist = (words: string): string => words.replace(/[^\p{L}]/gu, '');

/** The first record of each gist, by title or by quote; too short ones tell nothing. */
function byGist(records: readonly ReportRecord[], wordsOf: (record: ReportRecord) => string) {
  const found = new Map<string, ReportRecord>();
  for (const record of records) {
    const key = gist(wordsOf(record));
    if (key.length >= SHORTEST && !found.has(key)) found.set(key, record);
  }
  return found;
}

/**
 * Gives a record of a text the kind, the place in the catalogue and the tags that an earlier report of the same place has
 * for the same title, or nearly the same quote; and its title in both languages where the quote is the same, its English
 * where the title is. Without such a one the record stays as it is.
 */
export function asEarlier(earlier: readonly ReportRecord[]): (fields: RecordFields) => RecordFields {
  const titles = byGist(earlier, ({ title }) => title.zh);
  const quotes = byGist(earlier, ({ quote }) => quote);
  return (fields) => {
    const known = quotes.get(gist(fields.quote)) ?? titles.get(gist(fields.title.zh));
    if (!known) return fields;
    const { kind, domain, category, tags } = known;
    const isSame = bare(known.quote) === bare(fields.quote) || bare(known.title.zh) === bare(fields.title.zh);
    return { ...fields, kind, domain, category, tags, title: isSame ? known.title : fields.title };
  };
}
