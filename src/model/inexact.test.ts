import { expect, test } from 'vitest';
import { boundedDataset } from '../../tests/support/bounded';
import { makeIndicator, makeRate } from '../../tests/support/make';
import { checkReport } from '../dataset/checkReport';
import { formatPoints, formatValue, formatValueParts } from './format';
import { gapSeries } from './gapSeries';
import { headline } from './headline';
import { indicatorRows } from './indicatorRows';
import { type Inexact, inexactGap, inexactOf } from './inexact';
import { gapText, valueText } from './rowText';
import { statusOf } from './status';

const over: Inexact = { bound: 'over', upTo: null };
const under: Inexact = { bound: 'under', upTo: null };
const about: Inexact = { bound: 'about', upTo: null };
const atLeast: Inexact = { bound: 'at-least', upTo: null };
const atMost: Inexact = { bound: 'at-most', upTo: null };
const near: Inexact = { bound: 'near', upTo: null };
const range = (upTo: number): Inexact => ({ bound: 'range', upTo });

const rate = makeRate();
const cases = makeIndicator({ unit: { zh: '件', en: 'cases' } });
const rank = makeIndicator({ kind: 'rank', unit: { zh: '位', en: 'place' } });

test.each([
  [undefined, undefined, null],
  ['over', undefined, over],
  ['range', 40, range(40)],
] as const)('the data’s bound %s up to %s', (bound, upTo, expected) => {
  expect(inexactOf({ bound, upTo })).toEqual(expected);
  expect(inexactOf(null)).toBeNull();
});

test.each([
  ['a rate over', rate, 85, over, '超过85%', 'over\u00a085%', ['超过85', '%']],
  ['a rate under', rate, 100, under, '不足100%', 'under\u00a0100%', ['不足100', '%']],
  ['a rate of at least', rate, 90, atLeast, '至少90%', 'at\u00a0least\u00a090%', ['至少90', '%']],
  ['a rate of at most', rate, 5, atMost, '不超过5%', 'at\u00a0most\u00a05%', ['不超过5', '%']],
  ['a rate near', rate, 100, near, '近100%', 'nearly\u00a0100%', ['近100', '%']],
  ['a count near', cases, 11_000, near, '近11000件', 'nearly\u00a011,000\u00a0cases', ['近11000', '件']],
  ['a rate about', rate, 96.5, about, '约96.5%', 'about\u00a096.5%', ['约96.5', '%']],
  ['a range of rates', rate, 30, range(40), '30%至40%', '30–40%', ['30至40', '%']],
  ['a count over', cases, 3530, over, '超过3530件', 'over\u00a03,530\u00a0cases', ['超过3530', '件']],
  ['a count under', cases, 500, under, '不足500件', 'under\u00a0500\u00a0cases', ['不足500', '件']],
  ['a count about', cases, 11_000, about, '约11000件', 'about\u00a011,000\u00a0cases', ['约11000', '件']],
  ['a range of counts', cases, 3000, range(4000), '3000至4000件', '3,000–4,000\u00a0cases', ['3000至4000', '件']],
  ['the first three', rank, 3, under, '前三', 'top\u00a03', ['前三', '']],
  ['no worse than the third', rank, 3, atMost, '前三', 'top\u00a03', ['前三', '']],
  ['the first twelve', rank, 12, under, '前12', 'top\u00a012', ['前12', '']],
  ['a range of ranks', rank, 3, range(5), '第三至第五', '3rd–5th', ['第三至第五', '']],
  ['one', cases, 1, null, '1件', '1\u00a0case', ['1', '件']],
  ['over one', cases, 1, over, '超过1件', 'over\u00a01\u00a0case', ['超过1', '件']],
  ['from one on', cases, 1, range(2), '1至2件', '1–2\u00a0cases', ['1至2', '件']],
  ['an exact one', cases, 1234, null, '1234件', '1,234\u00a0cases', ['1234', '件']],
] as const)('%s', (_, indicator, value, inexact, zh, en, [number, unit]) => {
  expect(formatValue(indicator, value, 'zh-CN', inexact)).toBe(zh);
  expect(formatValue(indicator, value, 'en', inexact)).toBe(en);
  expect(formatValueParts(indicator, value, 'zh-CN', inexact)).toEqual({ number, unit });
});

test.each([
  ['over', 85, over, '不到15个百分点', 'under\u00a015\u00a0pp'],
  ['under', 85, under, '超过15个百分点', 'over\u00a015\u00a0pp'],
  ['nearly 100%', 100, under, '若干个百分点', 'an unstated distance'],
  ['at least', 90, atLeast, '不超过10个百分点', 'at\u00a0most\u00a010\u00a0pp'],
  ['at most', 95, atMost, '至少5个百分点', 'at\u00a0least\u00a05\u00a0pp'],
  ['near', 95, near, '约5个百分点', 'about\u00a05\u00a0pp'],
  ['at least the ceiling', 100, atLeast, '0个百分点', '0\u00a0pp'],
  ['near the ceiling', 100, near, '若干个百分点', 'an unstated distance'],
  ['about', 96.08, about, '约3.92个百分点', 'about\u00a03.92\u00a0pp'],
  ['a range', 30, range(40), '60至70个百分点', '60–70\u00a0pp'],
  ['exact', 96.08, null, '3.92个百分点', '3.92\u00a0pp'],
  ['over the ceiling, which nothing is', 100, over, '0个百分点', '0\u00a0pp'],
] as const)('the gap of a rate that is %s', (_, value, inexact, zh, en) => {
  const gap = Number((100 - value).toFixed(2));
  expect(formatPoints(gap, 'zh-CN', inexactGap(100, value, inexact))).toBe(zh);
  expect(formatPoints(gap, 'en', inexactGap(100, value, inexact))).toBe(en);
  expect(inexactGap(null, value, inexact)).toBeNull();
});

test.each([
  ['over', over, 'at-ceiling'],
  ['at least', atLeast, 'at-ceiling'],
  ['near', near, 'below-ceiling'],
  ['at most', atMost, 'below-ceiling'],
  ['about', about, 'below-ceiling'],
] as const)('the status of %s 100%%', (_, inexact, status) => {
  expect(statusOf(rate, 100, inexact)).toBe(status);
});

const dataset = boundedDataset();
const rows = indicatorRows(dataset);

test('a report of such values passes the check: each stands in its quote', () => {
  if (!dataset.report) throw new Error('no report');
  expect(checkReport(dataset.catalogue, 'reports/fictional-2023.json', dataset.report).issues).toEqual([]);
});

test.each([
  ['over', '超过85%', '不到15个百分点', 'below-ceiling', 15],
  ['tenths', '超过40%', '不到60个百分点', 'below-ceiling', 60],
  ['range', '30%至40%', '60至70个百分点', 'below-ceiling', 70],
  ['nearly', '不足100%', '若干个百分点', 'below-ceiling', 0],
  ['exact', '96%', '4个百分点', 'below-ceiling', 4],
  ['events', '超过3530场', '', 'stated', null],
  ['rank', '前三', '', 'stated', null],
])('the row of %s', (id, value, gap, status, number) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(id);
  expect([valueText(row, 'zh-CN'), gapText(row, 'zh-CN'), row.status, row.gap]).toEqual([value, gap, status, number]);
});

test('what is nearly 100% is not at 100%, and is drawn among the gaps', () => {
  expect(headline(rows)).toMatchObject({ rates: 5, atCeiling: 0, belowCeiling: 5 });
  const points = gapSeries(rows, 'zh-CN').map(({ id, gapNumber, isShort }) => [id, gapNumber, isShort]);
  expect(points).toEqual([
    ['range', '60至70', true],
    ['tenths', '不到60', true],
    ['over', '不到15', true],
    ['exact', '4', true],
    ['nearly', '未列明', true],
  ]);
});
