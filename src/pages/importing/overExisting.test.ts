import { expect, test } from 'vitest';
import { makeDataset, makeObservation, makeRecord, makeSection, words } from '../../../tests/support/make';
import type { Report, Section } from '../../dataset/schema';
import { overExisting } from './overExisting';

const both = (text: string) => ({ zh: text, en: text });
const report = (given: Partial<Report>): Report => ({
  id: 'test-2023',
  sections: [],
  observations: [],
  records: [],
  revisions: [],
  ...given,
});
const named = (id: string, title: string): Section => ({ id, label: `第${id}`, title: words(title) });

const revisions = [{ date: '2024-03-01', what: words('改了'), why: words('笔误') }];
const before = report({
  sections: [named('1.2', '服务'), named('1.10', '监督')],
  observations: [
    makeObservation('rate', 96, { note: words('含县级'), definition: words('另一口径') }),
    makeObservation('count', 5, { bound: 'over' }),
  ],
  records: [makeRecord({ section: '1.10' })],
  revisions,
});

test('figures are those of the table; records, revisions and titles stay', () => {
  const table = report({
    sections: [
      { id: '1.2', label: '第1.2', title: both('第1.2') },
      { id: '1.3', label: '第1.3', title: both('新的一节') },
    ],
    observations: [makeObservation('count', 7, { section: '1.3' })],
  });
  expect(overExisting(before, table)).toEqual({
    id: 'test-2023',
    sections: [named('1.2', '服务'), { id: '1.3', label: '第1.3', title: both('新的一节') }, named('1.10', '监督')],
    observations: [makeObservation('count', 7, { section: '1.3' })],
    records: before.records,
    revisions,
  });
});

test('a title that the table gives otherwise is the table’s', () => {
  const table = report({ sections: [{ id: '1.2', label: '第1.2', title: both('政务服务') }] });
  expect(overExisting(before, table).sections[0]?.title).toEqual(both('政务服务'));
});

test.each([
  [
    'the same figure keeps what a table has no column for',
    {},
    { note: words('含县级'), definition: words('另一口径') },
  ],
  ['the same words keep their other language', { note: both('含县级') }, { note: words('含县级') }],
  ['other words are the table’s', { note: both('不含县级') }, { note: both('不含县级') }],
])('%s', (_, given, expected) => {
  const table = report({ observations: [makeObservation('rate', 96, given)] });
  expect(overExisting(before, table).observations[0]).toMatchObject(expected);
});

test('a figure that is not exact stays so, and only that figure', () => {
  const at = (value: number) => overExisting(before, report({ observations: [makeObservation('count', value)] }));
  expect(at(5).observations).toEqual([makeObservation('count', 5, { bound: 'over' })]);
  expect(at(6).observations).toEqual([makeObservation('count', 6)]);
});

test('what was said of another figure is not said of this one, but for how it is counted', () => {
  const table = report({ observations: [makeObservation('rate', 97)] });
  expect(overExisting(before, table).observations).toEqual([
    makeObservation('rate', 97, { definition: words('另一口径') }),
  ]);
});

test('a report that comes back as a table is the same', () => {
  const { report: whole } = makeDataset({ observations: [makeObservation('a', 1)], records: [makeRecord()] });
  if (!whole) throw new Error('no report');
  const table = { ...whole, records: [], sections: [{ ...makeSection('1.1'), title: both('第1.1') }] };
  expect(overExisting(whole, table)).toEqual(whole);
});
