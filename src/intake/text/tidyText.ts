/** A text with one kind of line end, no characters that show nothing, and at most one empty line between two others. */
export function tidyText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are dropped because they show nothing.
      .replace(/[\0-\x08\x0e-\x1f\x7f\ufeff\u200b\u2060]/g, '')
      .replace(/[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
