/** Han characters and full-width marks take a full em; bold Latin letters and digits a little over half. */
const HAN = 1;
const LATIN = 0.6;

/** About how wide a text is, in em; rather too wide than too narrow. */
export function emWidth(text: string): number {
  let sum = 0;
  for (const char of text) sum += char > '\u2e80' || '“”‘’…—'.includes(char) ? HAN : LATIN;
  return sum;
}
