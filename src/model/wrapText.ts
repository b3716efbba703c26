const HAN = '\u2e80';
/** Marks that may not begin a line. */
const NO_START = /^[，。、；：？！）》」』”’％%·,.;:!?)\]]/;
/** Marks that may not end one. */
const NO_END = /[（《「『“‘([]$/;

const charWidth = (char: string) => {
  if (char > HAN || /[“”‘’—…]/.test(char)) return 1;
  if (/[A-Zmw%@]/.test(char)) return 0.78;
  return /[ ilj.,:;'|!()]/.test(char) ? 0.34 : 0.58;
};

/** About how wide a text is, in pixels: Han characters take a full em, others by their kind. Never too little by much. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, char) => sum + charWidth(char), 0) * size;
}

/** Han characters one by one, other words and numbers whole with the blank before them. */
const pieces = (text: string): string[] => text.match(/\s*[^\s\u2e80-\uffff“”‘’—…]+|\s*[\s\S]/gu) ?? [];

/** How wide the widest part of a text is that no line may end within, in pixels. */
export const widestPiece = (text: string, size: number): number =>
  Math.max(0, ...pieces(text).map((piece) => textWidth(piece.trim(), size)));

/**
 * A text in lines no wider than `width` pixels: broken between Han characters and words, no line begins with a closing
 * mark or ends with an opening one. A word wider than a line keeps a line of its own.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const fits = (more: string) => textWidth((line.join('') + more).trim(), size) <= width;
  for (const piece of pieces(text)) {
    if (line.length > 0 && !fits(piece)) {
      const next = [piece];
      while (line.length > 1 && (NO_START.test(next.join('').trim()) || NO_END.test(line.join('')))) {
        next.unshift(line.pop() ?? '');
      }
      lines.push(line.join('').trim());
      line = next;
    } else line.push(piece);
  }
  return [...lines, line.join('').trim()].filter(Boolean);
}

/** The same in as few lines, their lengths as even as breaks allow: no word is left alone on the last. */
export function balanceText(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  for (let narrower = width / 2; lines.length > 1 && narrower < width; narrower += size) {
    const even = wrapText(text, narrower, size);
    if (even.length === lines.length) return even;
  }
  return lines;
}
