import { expect, test } from 'vitest';
import { brokenLines } from './brokenLines';

test.each([
  ['一二三四五六七八', 8, 1],
  ['一二三四五六七八', 7, 2],
  // The number stays with its unit, so the line before it ends early.
  ['初次信访事项一次性化解率距100%还差3.92个百分点，差距最大', 15.2, 3],
  ['初次信访事项一次性化解率距100%还差3.92个百分点，差距最大', 19.5, 2],
  ['一二三四，五', 4, 2],
  ['肇庆市2023年法治政府建设指标', 12, 2],
  ['First petitions resolved: 3.92 pp short', 40, 1],
  ['First petitions resolved: 3.92 pp short', 15, 2],
  ['', 10, 1],
])('“%s” in %d em: %d lines', (title, ems, lines) => {
  expect(brokenLines(title, ems)).toBe(lines);
});
