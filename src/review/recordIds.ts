import type { RecordKind } from '../dataset/vocabulary';

const LETTERS: Readonly<Record<RecordKind, string>> = {
  measure: 'm',
  mechanism: 's',
  document: 'd',
  honour: 'h',
  problem: 'p',
  plan: 'n',
};

/** FNV-1a, 32 bit: the same words give the same few letters, whatever stands before them in a report. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * Ids of records that stay as they are when a report is read anew: by the kind and the words of the quote. Of records
 * with one quote the later ones are numbered.
 */
export function recordIds(): (kind: RecordKind, quote: string) => string {
  const taken = new Set<string>();
  return (kind, quote) => {
    const id = `${LETTERS[kind]}-${hashOf(quote.replace(/\s+/g, ''))}`;
    let free = id;
    for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
    taken.add(free);
    return free;
  };
}
