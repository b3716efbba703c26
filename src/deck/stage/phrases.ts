import { TOGETHER } from '../../ui/together';

/** A short name in marks and a number with the word behind it; a longer name could be wider than its column. */
const NAMED = /(“[^“”]{1,4}”|《[^《》]{1,4}》|\d[\d.,]*[\u4e00-\u9fff])/;
const LONGEST = 6;

interface WordSegmenter {
  segment: (text: string) => Iterable<{ segment: string }>;
}
type MakeSegmenter = new (language: string, options: { granularity: 'word' }) => WordSegmenter;

// Chromium knows words from version 87 on; before, lines end at any character.
const { Segmenter } = Intl as { Segmenter?: MakeSegmenter };
const segmenter = Segmenter ? new Segmenter('zh', { granularity: 'word' }) : null;

/** Sizes are tried one after the other on the same few texts. */
const known = new Map<string, readonly string[]>();

/** The parts of a text that no line ends within: numbers with what they count, short names in marks, words. */
export function phrases(text: string): readonly string[] {
  const parts = known.get(text) ?? partsOf(text);
  known.set(text, parts);
  return parts;
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(TOGETHER)
    .flatMap((part, i) =>
      i % 2 === 1 ? part : part.split(NAMED).flatMap((piece, n) => (n % 2 === 1 ? piece : wordsOf(piece))),
    );

function wordsOf(text: string): readonly string[] {
  if (!segmenter) return [...text];
  return [...segmenter.segment(text)].flatMap(({ segment }) => (segment.length > LONGEST ? [...segment] : segment));
}
