import { expect, test } from 'vitest';
import { balanceText, textWidth, wrapText } from './wrapText';

test.each([
  ['', 100, []],
  ['短', 100, ['短']],
  ['一二三四五六', 40, ['一二三四', '五六']],
  // A closing mark takes the character before it along.
  ['一二三四，五六', 40, ['一二三', '四，五六']],
  // An opening one goes to the next line.
  ['一二三“四”五', 40, ['一二三', '“四”五']],
  // Numbers and words stay whole.
  ['率为96.08%，差3.92', 50, ['率为', '96.08%，', '差3.92']],
  ['one two three four', 60, ['one two', 'three four']],
  ['incomprehensibilities', 30, ['incomprehensibilities']],
])('%s within %d pixels', (text, width, lines) => {
  expect(wrapText(text, width, 10)).toEqual(lines);
});

test('no line of a long text is wider than asked', () => {
  const text =
    '2023年，全市“一件事”主题服务1096个（比率100%）；Zhaoqing Municipal People’s Government 共有650件。'.repeat(8);
  const lines = wrapText(text, 300, 15);
  expect(lines.every((line) => textWidth(line, 15) <= 300)).toBe(true);
  expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
});

test.each([
  ['一二三四五六七八九', 80, ['一二三四五', '六七八九']],
  ['一二三四', 80, ['一二三四']],
  ['', 80, []],
])('%s within %d pixels, in even lines', (text, width, lines) => {
  expect(balanceText(text, width, 10)).toEqual(lines);
});
