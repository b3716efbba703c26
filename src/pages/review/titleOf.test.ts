import { expect, test } from 'vitest';
import { titleOf } from './titleOf';

const long = '虚构市建立健全重大行政决策全过程记录和后评估制度并在各县区逐步推开';

test.each([
  ['short words are the title', '推行“说理式”执法', '推行“说理式”执法'],
  ['long ones end at a mark', `${long}，${long}`, long],
  ['at the last mark there is room for', `健全制度，推进试点，${long}${long}`, '健全制度，推进试点'],
  ['not inside a name', `健全制度，印发《甲办法、${long}${long}》`, '健全制度'],
  ['nothing where none is', long + long, ''],
])('%s', (_, words, title) => {
  expect(titleOf(words)).toBe(title);
});
