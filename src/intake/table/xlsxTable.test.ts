import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxParts } from '../../../tests/support/makeOffice';
import { xlsxTable } from './xlsxTable';

const bytesOf = (parts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
const read = (rows: string) => xlsxTable(bytesOf(xlsxParts(rows)));

test('cells are what they say, in the rows and columns where they stand', async () => {
  const rows =
    '<row r="2"><c r="B2" t="inlineStr"><is><t>指标</t></is></c><c r="D2"><v>96.08</v></c></row>' +
    '<row r="4"><c r="A4" s="1"><v>45320</v></c><c r="B4" s="2"><v>0.9608</v></c><c r="C4" t="b"><v>1</v></c></row>';
  expect(await read(rows)).toEqual([
    {
      name: '数据',
      rows: [
        [null, null, null, null],
        [null, '指标', null, 96.08],
        [null, null, null, null],
        ['2024-01-29T00:00', 0.9608, true, null],
      ],
    },
  ]);
});

test('a formula is what it came to; an error and a formula never worked out are nothing', async () => {
  const rows =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>=a</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1"><f>1+1</f></c><c r="E1"><v>5</v></c></row>';
  expect((await read(rows))[0]?.rows).toEqual([[2, '=a', null, null, 5]]);
});

test('an empty sheet has no rows', async () => {
  expect(await read('')).toEqual([{ name: '数据', rows: [] }]);
});

test.each([
  ['a cell far down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'too-many-rows'],
  ['a cell far out', '<row r="1"><c s="1" r="XFD1"><v>1</v></c></row>', 'too-many-columns'],
  ['an element never closed', '<row r="1"><c r="A1"><v>1', 'damaged'],
])('refuses %s', async (_, rows, code) => {
  await expect(read(rows)).rejects.toMatchObject({ code });
});

test('refuses what is no workbook', async () => {
  await expect(xlsxTable(bytesOf({ 'xl/other.xml': '<a/>' }))).rejects.toMatchObject({ code: 'damaged' });
});
