import { linesOf } from './linesOf';
import type { Paragraph } from './paragraph';

/** What a line takes of its type's size: the tallest of the faces programs put in for ours. */
const LINE = 1.45;
/** By how much too large text is made smaller, step by step; below the last it stays as it is. */
const STEPS = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6];

/** About how high paragraphs stand in a column, in pixels. */
export function heightOf(texts: readonly Paragraph[], width: number): number {
  return texts.reduce((sum, { runs, after = 0 }) => {
    const size = Math.max(0, ...runs.map((run) => run.size));
    // As if all were set as large as its largest part: rather too much than too little.
    const lines = linesOf(runs.map(({ text }) => text).join(''), width, size);
    return sum + lines * size * LINE + after;
  }, 0);
}

/** The paragraphs at another size, spaces with them. */
export const resized = (texts: readonly Paragraph[], factor: number): readonly Paragraph[] =>
  texts.map((text) => ({
    ...text,
    after: (text.after ?? 0) * factor,
    runs: text.runs.map((run) => ({ ...run, size: Math.floor(run.size * factor) })),
  }));

/** The largest size, from that asked down, at which it fits; `fits` is asked with ever smaller factors. */
export function largestFactor(fits: (factor: number) => boolean): number {
  return STEPS.find(fits) ?? STEPS[STEPS.length - 1] ?? 1;
}

/** Paragraphs as large as a box allows. */
export function fitText(texts: readonly Paragraph[], box: { width: number; height: number }): readonly Paragraph[] {
  return resized(
    texts,
    largestFactor((factor) => heightOf(resized(texts, factor), box.width) <= box.height),
  );
}
