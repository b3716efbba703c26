const NESTED = /“[^”]*[“‘]|‘[^’]*[“]/;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/**
 * A text in which quotation marks inside quotation marks are single ones, and inside those double ones again: a name put
 * into `“{{name}}”` may have marks of its own. What is not closed, or closes nothing, leaves the text as it is; an
 * apostrophe is none.
 */
export function nestQuotes(text: string): string {
  if (!NESTED.test(text)) return text;
  const opened: string[] = [];
  let nested = '';
  for (const letter of text) {
    const last = opened[opened.length - 1];
    if (letter in CLOSING) {
      nested += opened.length % 2 === 0 ? '“' : '‘';
      opened.push(letter);
    } else if (last !== undefined && letter === CLOSING[last]) {
      opened.pop();
      nested += opened.length % 2 === 0 ? '”' : '’';
    } else if (letter === '”') return text;
    else nested += letter;
  }
  return opened.length === 0 ? nested : text;
}
