/**
 * Where parsing stopped. Engines tell it as a position, as line and column, or not at all (V8's "Unexpected token"):
 * then it is where the shortest text ends that already has the fault. The end where the text is merely cut off.
 */
export function faultOffset(body: string, message: string): number {
  const position = /JSON at position (\d+)/.exec(message);
  if (position) return Number(position[1]);
  const [, line, column] = /at line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column)
    return [...body.split('\n').slice(0, Number(line) - 1), ''].join('\n').length + Number(column) - 1;
  if (!message.startsWith('Unexpected token')) return body.length;
  let [sound, faulty] = [0, body.length];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (parseFault(body.slice(0, middle))?.startsWith('Unexpected token')) faulty = middle;
    else sound = middle;
  }
  return sound;
}

function parseFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
