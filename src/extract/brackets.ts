/** What a character of a text stands inside of; bits, so that a place may be in several. */
export const IN_TITLE = 1;
export const IN_QUOTES = 2;
export const IN_PARENTHESES = 4;

const KINDS = [
  { open: '《', close: '》', flag: IN_TITLE, longest: 120 },
  { open: '〈', close: '〉', flag: IN_TITLE, longest: 120 },
  { open: '“', close: '”', flag: IN_QUOTES, longest: 120 },
  { open: '（', close: '）', flag: IN_PARENTHESES, longest: 400 },
] as const;

/**
 * For every character the brackets around it. A bracket that is not closed soon, or not on its line, counts as none:
 * one slip of the pen must not hide the rest of a report.
 */
export function bracketFlags(text: string): Uint8Array {
  const flags = new Uint8Array(text.length);
  for (const { open, close, flag, longest } of KINDS) {
    let [depth, start] = [0, 0];
    for (let i = 0; i < text.length; i += 1) {
      const char = text[i];
      if (depth > 0 && (char === '\n' || i - start > longest)) {
        // Given up: read on behind the bracket that was never closed.
        [i, depth] = [start, 0];
      } else if (char === open) {
        if (depth === 0) start = i;
        depth += 1;
      } else if (char === close && depth > 0) {
        depth -= 1;
        if (depth === 0) for (let inside = start; inside <= i; inside += 1) flags[inside] = (flags[inside] ?? 0) | flag;
      }
    }
  }
  return flags;
}
