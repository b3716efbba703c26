import { expect, test } from 'vitest';
import { alignQuote } from './alignQuote';
import { quotePieces } from './quotePieces';

test.each([
  ['the same', '甲乙丙', '天甲乙丙地', [['甲乙丙', '甲乙丙']]],
  [
    'another character',
    '甲乙丙丁',
    '甲戊丙丁',
    [
      ['甲', '甲'],
      ['乙', '戊'],
      ['丙丁', '丙丁'],
    ],
  ],
  [
    'one more in the text, one less',
    '办结12件满意率九成',
    '办结共12件满意九成',
    [
      ['办结', '办结'],
      ['', '共'],
      ['12件满意', '12件满意'],
      ['率', ''],
      ['九成', '九成'],
    ],
  ],
  [
    'at both ends',
    '甲乙丙丁戊己',
    '子乙丙丁戊丑',
    [
      ['甲', '子'],
      ['乙丙丁戊', '乙丙丁戊'],
      ['己', '丑'],
    ],
  ],
])('%s', (_, quote, text, expected) => {
  const pieces = quotePieces(quote, alignQuote(quote, text).differences);
  expect(pieces.map((piece) => [piece.quote, piece.text])).toEqual(expected);
  expect(pieces.map((piece) => piece.quote).join('')).toBe(quote);
  expect(pieces.map(({ at }) => at)).toEqual(pieces.map((_piece, i) => quoteBefore(pieces, i)));
});

const quoteBefore = (pieces: readonly { quote: string }[], i: number): number =>
  pieces.slice(0, i).reduce((sum, { quote }) => sum + quote.length, 0);
