import { alignQuote, type Difference } from './alignQuote';
import { normalise } from './normalise';

/** Where a quote stands in a text, as offsets of the text. */
export interface QuotePlace {
  start: number;
  end: number;
}

export type Found =
  | { status: 'found'; places: readonly QuotePlace[] }
  | {
      status: 'different';
      places: readonly [QuotePlace];
      text: string;
      /** The quote as it was compared, which the places of the differences are of. */
      sought: string;
      differences: readonly Difference[];
    }
  | { status: 'missing' };

/** How much of a quote must stand there for it to be the same with differences. */
const LEAST_ALIKE = 0.7;
const GRAM = 3;
const MARGIN = 12;
/** Grams that stand everywhere (法治政) say nothing of a place. */
const MOST_PLACES = 400;

/** A text ready to be searched for quotes, whatever their width of punctuation and spaces. */
export function quoteFinder(source: string): (quote: string) => Found {
  const { text, at } = normalise(source);
  const bare: string[] = [];
  const origins: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (/\s/.test(text[i] ?? '')) continue;
    bare.push(text[i] ?? '');
    origins.push(at[i] ?? 0);
  }
  const folded = bare.join('');
  let grams: Map<string, number[]> | null = null;

  const place = (start: number, end: number): QuotePlace => ({
    start: origins[start] ?? 0,
    end: (origins[end - 1] ?? 0) + 1,
  });

  return (quote) => {
    const sought = normalise(quote).text.replace(/\s/g, '');
    if (sought === '') return { status: 'missing' };
    const places: QuotePlace[] = [];
    for (let from = folded.indexOf(sought); from !== -1; from = folded.indexOf(sought, from + 1)) {
      places.push(place(from, from + sought.length));
    }
    if (places.length > 0) return { status: 'found', places };
    grams ??= gramsOf(folded);
    const guess = likeliestStart(sought, grams);
    if (guess === null) return { status: 'missing' };
    const from = Math.max(0, guess - MARGIN);
    const aligned = alignQuote(sought, folded.slice(from, guess + sought.length + MARGIN));
    if (aligned.likeness < LEAST_ALIKE) return { status: 'missing' };
    const there = place(from + aligned.start, from + aligned.end);
    return {
      status: 'different',
      places: [there],
      text: source.slice(there.start, there.end),
      sought,
      differences: aligned.differences,
    };
  };
}

function gramsOf(text: string): Map<string, number[]> {
  const grams = new Map<string, number[]>();
  for (let i = 0; i + GRAM <= text.length; i += 1) {
    const gram = text.slice(i, i + GRAM);
    const list = grams.get(gram);
    if (!list) grams.set(gram, [i]);
    else if (list.length <= MOST_PLACES) list.push(i);
  }
  return grams;
}

/** Where most of a quote's grams agree that it begins, give or take a few characters; null where none stands. */
function likeliestStart(sought: string, grams: ReadonlyMap<string, readonly number[]>): number | null {
  const votes = new Map<number, number>();
  for (let i = 0; i + GRAM <= sought.length; i += 1) {
    const places = grams.get(sought.slice(i, i + GRAM)) ?? [];
    if (places.length > MOST_PLACES) continue;
    for (const at of places) {
      const start = at - i;
      for (let near = start - 2; near <= start + 2; near += 1) {
        votes.set(near, (votes.get(near) ?? 0) + (near === start ? 1.5 : 1) / Math.sqrt(places.length));
      }
    }
  }
  let best: number | null = null;
  let most = 0;
  for (const [start, count] of votes) if (count > most) [best, most] = [start, count];
  return best;
}
