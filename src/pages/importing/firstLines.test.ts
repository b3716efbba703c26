import { expect, test } from 'vitest';
import { firstLines } from './firstLines';

test.each([
  ['nothing', '', []],
  ['empty lines are passed over', '甲\n\n \n乙', ['甲', '乙']],
  ['no more than eight', Array.from({ length: 20 }, (_, i) => `第${i}行`).join('\n'), 8],
  ['a long one is cut', '字'.repeat(200), [`${'字'.repeat(120)}……`]],
])('%s', (_, text, expected) => {
  const lines = firstLines(text);
  if (typeof expected === 'number') expect(lines).toHaveLength(expected);
  else expect(lines).toEqual(expected);
});
