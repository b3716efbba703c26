import { expect, test } from 'vitest';
import { changedPieces } from './changedPieces';

const marked = (before: string, after: string) =>
  changedPieces(before, after)
    .map(({ quote, text }) => (quote === text ? quote : `[${quote}→${text}]`))
    .join('');

test.each([
  ['a number as a whole', '办结案件1096件', '办结案件1095件', '办结案件[1096→1095]件'],
  ['words put before and behind', '办结案件12件', '全年办结案件12件。', '[→全年]办结案件12件[→。]'],
  ['words taken out', '全年共办结案件12件', '办结案件12件', '[全年共→]办结案件12件'],
  ['the same', '办结案件', '办结案件', '办结案件'],
  ['two texts that share nothing', '办结案件', '云溪市政府', '[办结案件→云溪市政府]'],
  ['texts too long to be marked', '甲'.repeat(600), '甲'.repeat(601), `[${'甲'.repeat(600)}→${'甲'.repeat(601)}]`],
])('%s', (_, before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('either side can be read back from the pieces', () => {
  const [before, after] = ['2023年，办结案件1096件，其中12件……', '办结案件1196件，其中12件，共3件'];
  const pieces = changedPieces(before, after);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ quote }) => quote).join('')).toBe(before);
  expect(pieces.map(({ text }) => text).join('')).toBe(after);
});
