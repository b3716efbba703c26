import { expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate, makeRecord } from '../../tests/support/make';
import { checkReport } from './checkReport';
import type { Expectation } from './issue';
import type { Observation, Report, ReportRecord } from './schema';

const FILE = 'reports/test-2023.json';
const { catalogue } = makeDataset({
  indicators: [
    makeRate({ id: 'rate' }),
    makeIndicator({ id: 'count' }),
    makeIndicator({ id: 'rank', kind: 'rank', unit: { zh: '位', en: 'place' } }),
  ],
});

const report = (observations: readonly Observation[], records: readonly ReportRecord[] = []): Report => ({
  id: 'test-2023',
  sections: [],
  observations,
  records,
  revisions: [],
});

const rate = (value: number, quote: string) => makeObservation('rate', value, { quote });
const count = (value: number, quote: string) => makeObservation('count', value, { quote });
const rank = (value: number, quote: string) => makeObservation('rank', value, { quote });

test.each<[string, Observation]>([
  ['a rate at its ceiling', rate(100, '使用率100%')],
  ['a rate of 0', rate(0, '占0%')],
  ['a decimal rate', rate(96.08, '化解率96.08%')],
  ['a count far above 100', count(1096, '实现1096个')],
  ['a rank in words', rank(1, '全省第一')],
  ['a rate that is only bounded', { ...rate(85, '使用率超85%'), bound: 'over' }],
  ['a range up to the ceiling', { ...rate(90, '占比90%—100%'), bound: 'range', upTo: 100 }],
  ['a count in ten thousands', { ...count(11_000, '近1.1万个'), bound: 'under' }],
  ['a rate in Chinese tenths', { ...rate(40, '超四成'), bound: 'over' }],
])('keeps %s', (_, observation) => {
  const checked = report([observation], [makeRecord()]);
  expect(checkReport(catalogue, FILE, checked)).toEqual({ report: checked, issues: [] });
});

test.each([
  ['a rate above 100', rate(100.01, '率100.01%'), 'value', 'maximum', '100', '100.01'],
  ['a rate below 0', rate(-1, '率-1%'), 'value', 'minimum', '0', '-1'],
  ['a count below 0', count(-3, '共-3个'), 'value', 'minimum', '0', '-3'],
  ['a value not in its quote', rate(96.08, '率96.8%'), 'quote', 'value-in-quote', '96.08', '率96.8%'],
  ['a fraction for a printed percentage', rate(0.9608, '率96.08%'), 'quote', 'value-in-quote', '0.9608', '率96.08%'],
  ['a part of a figure', count(4, '等44个领域'), 'quote', 'value-in-quote', '4', '等44个领域'],
  ['a range past 100', { ...rate(90, '占90%—110%'), bound: 'range', upTo: 110 }, 'upTo', 'maximum', '100', '110'],
  ['a range of one end', { ...rate(30, '占30%'), bound: 'range' }, 'upTo', 'range-end', '', '—'],
  ['a range that falls', { ...rate(30, '占30%—20%'), bound: 'range', upTo: 20 }, 'upTo', 'range-end', '', '20'],
  ['a far end of no range', { ...rate(30, '超30%'), bound: 'over', upTo: 40 }, 'upTo', 'range-end', '', '40'],
  ['a rank printed as a number', rank(1, '共1个'), 'quote', 'value-in-quote', '1', '共1个'],
] satisfies [string, Observation, string, Expectation, string, string][])(
  'leaves out %s',
  (_, bad, field, expected, detail, got) => {
    const { bound: _bound, upTo: _upTo, ...plain } = bad;
    const kept = { ...plain, value: 50, quote: bad.indicator === 'rank' ? '第50' : '50' };
    // Uniqueness is not checked here, so a good row of the same indicator may stand beside the bad one.
    const { report: checked, issues } = checkReport(catalogue, FILE, report([bad, kept], [makeRecord()]));
    expect(checked).toEqual(report([kept], [makeRecord()]));
    expect(issues).toEqual([{ file: FILE, path: `observations[${bad.indicator}].${field}`, expected, detail, got }]);
  },
);

test('leaves out an observation of an unknown indicator', () => {
  const kept = count(5, '共5个');
  const { report: checked, issues } = checkReport(catalogue, FILE, report([makeObservation('what', 5), kept]));
  expect(checked.observations).toEqual([kept]);
  expect(issues).toEqual([
    { file: FILE, path: 'observations[what].indicator', expected: 'known-indicator', detail: '', got: 'what' },
  ]);
});

test.each([
  ['an unknown category', makeRecord({ id: 'bad', category: 'c9' }), 'known-category', '', 'c9'],
  ['a category of another domain', makeRecord({ id: 'bad', category: 'c3' }), 'category-of-domain', 'd1', 'c3'],
  ['an unknown domain', makeRecord({ id: 'bad', domain: 'd9' }), 'category-of-domain', 'd9', 'c1'],
] as const)('leaves out a record with %s', (_, bad, expected, detail, got) => {
  const { report: checked, issues } = checkReport(catalogue, FILE, report([], [bad, makeRecord({ id: 'kept' })]));
  expect(checked.records.map((record) => record.id)).toEqual(['kept']);
  expect(issues).toEqual([{ file: FILE, path: 'records[bad].category', expected, detail, got }]);
});
