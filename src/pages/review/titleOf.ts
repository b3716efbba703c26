/** So much is a title; longer words are a sentence. */
const LONGEST = 60;
const MARK = /[，。；：、！？,;:!?]/;

/**
 * Words of the text as a title to begin with: whole, or up to the last mark of punctuation that leaves them short enough;
 * empty where there is none, for half a word is no title.
 */
export function titleOf(words: string): string {
  const whole = words.replace(/\s+/g, '');
  if (whole.length <= LONGEST) return words.trim();
  for (let end = LONGEST; end > 0; end -= 1) {
    // A mark inside 《》 or “” would leave them open.
    const title = whole.slice(0, end);
    if (MARK.test(whole.charAt(end)) && isClosed(title)) return title;
  }
  return '';
}

const isClosed = (title: string): boolean =>
  ['《》', '“”', '（）'].every(([open = '', close = '']) => title.split(open).length === title.split(close).length);
