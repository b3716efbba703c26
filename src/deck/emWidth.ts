const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Widths in em, rounded up: what does not fit by them may fit a real font, not the other way round. */
function widthOf(char: string, isChinese: boolean): number {
  if (HAN.test(char)) return 1;
  if (/[“”‘’—…·]/.test(char)) return isChinese ? 1 : 0.5;
  if (/[A-Z%MW]/.test(char)) return 0.72;
  if (/[ .,:;'|()il1]/.test(char)) return 0.34;
  return 0.56;
}

/** About how wide a text is, in em: a Han character is 1. Known without a font, so before anything is drawn. */
export function emWidth(text: string): number {
  const isChinese = HAN.test(text);
  let width = 0;
  for (const char of text) width += widthOf(char, isChinese);
  return width;
}

/** The same in the heavy type of titles, whose letters and digits are wider; Han characters are not. */
export function heavyWidth(text: string): number {
  return emWidth(text) + 0.16 * emWidth(text.replace(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…·]/g, ''));
}

/** About how many lines a text takes in a column so many em wide; words that break early cost some of it. */
export function linesOf(text: string, ems: number): number {
  const usable = HAN.test(text) ? ems : ems * 0.92;
  return Math.max(1, Math.ceil(emWidth(text) / usable));
}
