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
    'a number as a whole',
    '实现1096个主题，化解率96.08%',
    '实现1095个主题，化解率96.18%',
    [
      ['实现', '实现'],
      ['1096', '1095'],
      ['个主题，化解率', '个主题，化解率'],
      ['96.08', '96.18'],
      ['%', '%'],
    ],
  ],
  [
    'two places of one number',
    '共受理1234件',
    '共受理5239件',
    [
      ['共受理', '共受理'],
      ['1234', '5239'],
      ['件', '件'],
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
