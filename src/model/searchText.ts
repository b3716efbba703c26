const IGNORED = /[\s“”‘’"'《》〈〉（）()【】、，。；：？！,;:?!·—-]+/g;
const LOOSE_DOTS = /(?<!\d)\.+|\.+(?!\d)/g;
const LATIN_WORD = /[a-z0-9]+(?:\.[0-9]+)*/g;
const APOSTROPHE = /['’]/g;

/** Width and case are told apart by no one who types. */
const normalize = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Text as it is compared: width and case folded, punctuation dropped, so 一件事主题服务 finds “一件事”主题服务. The dot
 * within a number stays: 1.4.2 is not 142.
 */
export function foldText(text: string): string {
  return folded(normalize(text));
}

function folded(normal: string): string {
  const bare = normal.includes('.') ? normal.replace(LOOSE_DOTS, '') : normal;
  return bare.replace(IGNORED, '');
}

/** The Latin words and numbers of a text, each behind a space: `First-time 化解` gives ` first time`. */
export function latinText(text: string): string {
  return latin(normalize(text));
}

function latin(normal: string): string {
  const words = normal.replace(APOSTROPHE, '').match(LATIN_WORD);
  return words ? ` ${words.join(' ')}` : '';
}

/**
 * Both texts at once, each empty where it would only repeat the other: the folded one of a text of Latin letters
 * only, the Latin one of a text without any.
 */
export function searchable(text: string): { folded: string; latin: string } {
  const normal = normalize(text);
  if (!/[a-z]/.test(normal)) return { folded: folded(normal), latin: '' };
  const isOther = /[^\0-\x7f]/.test(normal);
  return { folded: isOther || /\d/.test(normal) ? folded(normal) : '', latin: latin(normal) };
}

/** One word of a query, ready for each way of finding it; a way it cannot take is empty. */
export interface QueryWord {
  /** Looked for anywhere in a folded text; empty for a word of Latin letters only, which would hit inside others. */
  folded: string;
  /** Looked for from the start of a Latin word. */
  latin: string;
  /** Latin letters that may be pinyin or initials. */
  letters: string;
  /** Every two neighbouring characters, for a word of three or more with Han in it. */
  pieces: readonly string[];
}

/** The words of a query; all must be found. None for a query of spaces and punctuation. */
export function queryWords(query: string): readonly QueryWord[] {
  return query.split(/\s+/).flatMap((word) => {
    const text = foldText(word);
    if (text === '') return [];
    const letters = /^[a-zü]+$/.test(text) ? text.replace(/ü/g, 'v') : '';
    const hasHan = /[\u3400-\u9fff]/.test(text);
    const pieces = hasHan ? Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)) : [];
    return {
      folded: /^[a-z]+$/.test(text) ? '' : text,
      latin: hasHan ? '' : latinText(word),
      letters,
      pieces: text.length > 2 ? [...new Set(pieces)] : [],
    };
  });
}

/** Whether a hit of a folded word counts: a number with dots begins where a number begins, so 1.4 is not in 11.4. */
export function isWholeStart(word: string, text: string, at: number): boolean {
  return !/^\d+(\.\d+)+$/.test(word) || !/[\d.]/.test(text.charAt(at - 1));
}
