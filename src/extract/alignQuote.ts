/** One stretch where a quote and a text differ; either side may be empty. */
export interface Difference {
  /** Where in the quote. */
  at: number;
  quote: string;
  text: string;
}

export interface Alignment {
  /** 1 where they agree in every character, 0 where in none. */
  likeness: number;
  /** The part of the text that the quote was laid on. */
  start: number;
  end: number;
  differences: readonly Difference[];
}

/** Lays a quote on the part of a text where it takes the fewest changes of single characters. */
export function alignQuote(quote: string, text: string): Alignment {
  const [rows, columns] = [quote.length, text.length];
  // cost[i][j]: the fewest changes that make the first i characters of the quote a stretch of the text ending at j.
  const cost = Array.from({ length: rows + 1 }, (_, i) => new Uint32Array(columns + 1).fill(i === 0 ? 0 : i));
  const costAt = (i: number, j: number) => cost[i]?.[j] ?? 0;
  for (let i = 1; i <= rows; i += 1) {
    const row = cost[i];
    if (!row) continue;
    for (let j = 1; j <= columns; j += 1) {
      const replaced = costAt(i - 1, j - 1) + (quote[i - 1] === text[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, costAt(i - 1, j) + 1, (row[j - 1] ?? 0) + 1);
    }
  }
  // Of ends as good, the last: a last character that differs has another in its place.
  let end = 0;
  for (let j = 1; j <= columns; j += 1) if (rows > 0 && costAt(rows, j) <= costAt(rows, end)) end = j;

  const differences: Difference[] = [];
  let open: Difference | null = null;
  let [i, j] = [rows, end];
  while (i > 0) {
    const isSame = j > 0 && quote[i - 1] === text[j - 1] && costAt(i, j) === costAt(i - 1, j - 1);
    if (isSame) {
      if (open) differences.unshift(open);
      open = null;
      [i, j] = [i - 1, j - 1];
      continue;
    }
    open ??= { at: i, quote: '', text: '' };
    const isReplaced = j > 0 && costAt(i, j) === costAt(i - 1, j - 1) + 1;
    const isLeftOut = !isReplaced && costAt(i, j) === costAt(i - 1, j) + 1;
    if (isReplaced || isLeftOut) {
      i -= 1;
      open.at = i;
      open.quote = (quote[i] ?? '') + open.quote;
    }
    if (isReplaced || !isLeftOut) {
      j -= 1;
      open.text = (text[j] ?? '') + open.text;
    }
  }
  if (open) differences.unshift(open);
  return { likeness: rows === 0 ? 0 : 1 - costAt(rows, end) / rows, start: j, end, differences };
}
