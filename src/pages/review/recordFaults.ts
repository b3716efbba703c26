import type { RecordFields } from '../../review/draft';

export type RecordFaults = Partial<Record<'title' | 'category' | 'quote', string>>;

/** What is wanting in a record, in words for each field. */
export function recordFaults(
  record: RecordFields,
  words: { title: string; category: string; quote: string },
): RecordFaults {
  return {
    ...(record.title.zh.trim() === '' ? { title: words.title } : {}),
    ...(record.category === '' ? { category: words.category } : {}),
    ...(record.quote.trim() === '' ? { quote: words.quote } : {}),
  };
}
