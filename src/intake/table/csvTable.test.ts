import { expect, test } from 'vitest';
import { csvTable } from './csvTable';

test.each([
  ['commas', '指标,数值\n案件,"1,234"\n', [['指标', '数值'], ['案件', '1,234'], ['']]],
  ['semicolons', '指标;数值\n案件;1,5\n', [['指标', '数值'], ['案件', '1,5'], ['']]],
  [
    'tabs',
    '指标\t数值\r\n甲，乙\t1,234',
    [
      ['指标', '数值'],
      ['甲，乙', '1,234'],
    ],
  ],
  ['a title above', '填报,共,三列\n\n指标;数值\na,b,c;2', [['填报,共,三列'], [''], ['指标', '数值'], ['a,b,c', '2']]],
  [
    'a cell of two lines',
    '指标,数值\n"甲\n乙",2',
    [
      ['指标', '数值'],
      ['甲\n乙', '2'],
    ],
  ],
  ['no known heading', 'a;b', [['a;b']]],
])('reads %s', (_, text, rows) => {
  expect(csvTable(text)).toEqual({ sheet: { name: '', rows }, badQuotes: [] });
});

test.each([
  ['never closed', '指标,数值\n案件,1\n"甲,2\n乙,3', [3]],
  ['closed amid a cell', '指标,数值\n"甲"乙,2\n丙,3', [2]],
])('tells a quotation mark that is %s', (_, text, rows) => {
  expect(csvTable(text).badQuotes).toEqual(expect.arrayContaining(rows));
});
