import { expect, test } from 'vitest';
import { brokenLines, phrasedLines } from './brokenLines';
import { phrases } from './phrases';

test.each([
  ['法治夜校开展42场', ['法治', '42场']],
  ['“粤智助”全省排名第一', ['“粤智助”', '排名']],
  ['下放执法职权事项使用率100%', ['执法', '职权', '100%']],
  ['《法治日报》稿件4篇', ['《法治日报》', '4篇']],
  ['at 100%, 4 fall short', ['100%', 'short']],
])('%s: no line ends within %j', (title, whole) => {
  const parts = phrases(title);
  expect(parts.join('')).toBe(title);
  expect(parts).toEqual(expect.arrayContaining(whole));
});

test.each([
  // Six characters a line: the word that would be cut goes to the next.
  ['规范性文件部门文件', 6, 2, 2],
  ['文件文件文件，文件', 6, 2, 2],
  ['执法职权事项使用率', 3, 3, 4],
])('%s in lines of %i: %i by characters, %i by words', (title, ems, characters, words) => {
  expect([brokenLines(title, ems), phrasedLines(title, ems)]).toEqual([characters, words]);
});
