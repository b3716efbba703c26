import { expect, test } from 'vitest';
import { numberText } from './numberText';

test.each([
  ['decimal', 12, '12'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 3, '03'],
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['japaneseCounting', 11, '十一'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 35, '三十五'],
  ['chineseCountingThousand', 103, '一百零三'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 3, '丙'],
  ['ideographZodiac', 12, '亥'],
  ['decimalEnclosedCircleChinese', 5, '⑤'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['ideographEnclosedCircle', 1, '㊀'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 27, 'AA'],
  ['lowerLetter', 2, 'b'],
  ['bullet', 3, ''],
  ['none', 3, ''],
  ['none', 0, ''],
  ['somethingNew', 3, '3'],
  ['toString', 3, '3'],
])('%s writes %i as “%s”', (format, n, text) => {
  expect(numberText(format, n)).toBe(text);
});
