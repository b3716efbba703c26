/** As much as tells whether a text is the right one, and rightly read. */
const LINES = 8;
const CHARACTERS = 120;

/** How a text begins: its first lines with anything in them, long ones cut. */
export function firstLines(text: string): string[] {
  // What stands beyond is not looked at: a text may have a million lines.
  return text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => (line.length > CHARACTERS ? `${line.slice(0, CHARACTERS)}……` : line));
}
