import { expect, test } from 'vitest';
import { clauseAround } from './clauseAround';

test.each([
  ['全年办理案件650件，答复率100%。', '650', '全年办理案件650件'],
  ['全年办理案件650件，答复率100%。', '100', '答复率100%'],
  ['案件1,234件,其中甲类12件', '234', '案件1,234件'],
  ['一、做法\n  开展第三批整治  \n二、问题', '三批', '开展第三批整治'],
  ['650', '650', '650'],
])('in %s around %s', (text, words, expected) => {
  const start = text.indexOf(words);
  expect(text.slice(...clauseAround(text, start, start + words.length))).toBe(expected);
});

test('a text without pauses is cut', () => {
  const [start, end] = clauseAround('法'.repeat(1000), 500, 501);
  expect(end - start).toBeLessThan(300);
});
