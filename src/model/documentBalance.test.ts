import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { documentBalance } from './documentBalance';
import { indicatorRows } from './indicatorRows';

const rows = indicatorRows(bundledDataset());
const without = (...ids: string[]) => rows.filter((row) => !ids.includes(row.id));

test('the bundled report: 39 issued, 6 and 7 repealed', () => {
  const balance = documentBalance(rows, 'zh-CN');
  expect(balance).toMatchObject({ issued: 39, repealed: 13 });
  expect(balance?.points.map(({ id, printed }) => [id, printed])).toEqual([
    ['normative-docs-issued', '39件'],
    ['city-docs-repealed', '6件'],
    ['department-docs-repealed', '7件'],
  ]);
});

test.each([
  ['issued', without('normative-docs-issued'), null],
  ['repealed', without('city-docs-repealed', 'department-docs-repealed'), null],
  ['either', [], null],
  ['half of the repealed', without('city-docs-repealed'), { issued: 39, repealed: 7 }],
])('where the report does not state %s', (_, stated, sums) => {
  const balance = documentBalance(stated, 'en');
  expect(balance && { issued: balance.issued, repealed: balance.repealed }).toEqual(sums);
});
