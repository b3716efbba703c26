const IGNORED = /[\s“”‘’"'《》〈〉（）()【】、，。；：？！,.;:?!·—-]+/g;

/** Text as it is compared: width and case folded, punctuation dropped, so 一件事主题服务 finds “一件事”主题服务. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
}

/** One folded text an item, its fields kept apart so that no match spans two of them. */
export function buildSearchIndex<T>(items: readonly T[], fieldsOf: (item: T) => readonly string[]): readonly string[] {
  return items.map((item) => fieldsOf(item).map(foldText).join('\n'));
}

/** 1 for each text that holds every word of the query; null for a query without words. */
export function searchMask(index: readonly string[], query: string): Uint8Array | null {
  const words = query.split(/\s+/).map(foldText).filter(Boolean);
  if (words.length === 0) return null;
  return Uint8Array.from(index, (text) => (words.every((word) => text.includes(word)) ? 1 : 0));
}
