import { expect, test } from 'vitest';
import { makeDataset, makeIndicator, makeObservation, makeRate, words } from '../../tests/support/make';
import type { Language } from './format';
import { type IndicatorRow, indicatorRows } from './indicatorRows';
import { sortRows } from './sortRows';
import { isDescending, nextSort, type Sort, sortKey } from './sorts';

const count = (id: string, unit: string, domain = 'd1', name = id) =>
  makeIndicator({
    id,
    domain,
    category: domain === 'd1' ? 'c1' : 'c3',
    unit: { zh: unit, en: 'things' },
    name: words(name),
  });
const byZh = ({ indicator }: IndicatorRow) => indicator.name.zh;

/** The ids of the rows of these indicators and values in the order asked for. */
function sorted(
  indicators: readonly ReturnType<typeof count>[],
  values: Readonly<Record<string, number>>,
  sort: Sort,
  language: Language = 'zh-CN',
) {
  const observations = Object.entries(values).map(([id, value]) => makeObservation(id, value));
  const rows = indicatorRows(makeDataset({ indicators, observations }));
  const before = rows.map(({ id }) => id);
  const order = sortRows(rows, sort, byZh, language).map(({ id }) => id);
  expect(rows.map(({ id }) => id)).toEqual(before);
  return order.join(' ');
}

const units = [
  count('a', '个'),
  count('b', '件'),
  count('c', '个'),
  count('d', '个'),
  count('e', '件'),
  count('f', '件'),
];
const amounts = { a: 5, b: 100, d: 9, e: 7, f: 100 };

// Units keep the order of first appearance, `c` has no value, `b` and `f` are equal.
test.each([
  ['report', 'a b d e f c'],
  ['-report', 'f e d b a c'],
  ['value', 'a d e b f c'],
  ['-value', 'd a b f e c'],
] as const)('by %s: %s', (sort, order) => {
  expect(sorted(units, amounts, sort)).toBe(order);
});

test.each([
  ['-gap', 'far nearly full'],
  ['gap', 'full nearly far'],
  ['-value', 'full nearly far'],
  ['value', 'far nearly full'],
] as const)('by %s, nearly 100%% and 100%%: %s', (sort, order) => {
  const indicators = ['full', 'nearly', 'far'].map((id) => makeRate({ id }));
  const observations = [
    makeObservation('full', 100),
    makeObservation('nearly', 100, { bound: 'under' }),
    makeObservation('far', 90),
  ];
  const rows = indicatorRows(makeDataset({ indicators, observations }));
  const found = sortRows(rows, sort, byZh, 'zh-CN').map(({ id }) => id);
  expect(found.join(' ')).toBe(order);
});

// The catalogue goes by domain, the report may come back to an earlier section; 1.10 follows 1.9.
test.each([
  ['report', 'b d a c e'],
  ['-report', 'c a d b e'],
] as const)('by %s: the sections as the report numbers them: %s', (sort, order) => {
  const sections: Readonly<Record<string, string>> = { a: '1.10', b: '1.2.3', c: '1.10', d: '1.9' };
  const rows = indicatorRows(makeDataset({ indicators: ['a', 'b', 'c', 'd', 'e'].map((id) => count(id, '个')) })).map(
    (row) => {
      const id = sections[row.id];
      return { ...row, section: id === undefined ? null : { id, label: id, title: words(id) } };
    },
  );
  expect(
    sortRows(rows, sort, byZh, 'zh-CN')
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order);
});

test('a value of 0 is a value, not a missing one', () => {
  const indicators = [count('a', '个'), count('b', '个'), count('c', '个')];
  expect(sorted(indicators, { b: 0, c: 3 }, 'value')).toBe('b c a');
  expect(sorted(indicators, { b: 0, c: 3 }, '-value')).toBe('c b a');
});

const gaps = [count('n', '个'), ...['p', 'q', 'r', 's', 't'].map((id) => makeRate({ id }))];
test.each([
  ['gap', 's q t p n r'],
  ['-gap', 'p q t s n r'],
] as const)('by %s, whatever the unit; rows without one last: %s', (sort, order) => {
  expect(sorted(gaps, { n: 7, p: 96.08, q: 99.5, s: 100, t: 99.5 }, sort)).toBe(order);
});

const domains = [count('a', '个', 'd2'), count('b', '个', 'd1'), count('c', '个', 'd2'), count('d', '个', 'd1')];
test.each([
  ['domain', 'a c b d'],
  ['-domain', 'b d a c'],
] as const)('by %s, domains in order of first appearance: %s', (sort, order) => {
  expect(sorted(domains, {}, sort)).toBe(order);
});

const named = (...names: string[]) => names.map((name, i) => count(`${'abcd'[i]}`, '个', 'd1', name));
test.each([
  ['Chinese by sound', 'name', 'zh-CN', named('出庭率', '案件', '报告'), 'b c a'],
  ['Chinese by sound, backwards', '-name', 'zh-CN', named('出庭率', '案件', '报告'), 'a c b'],
  ['English without regard to capitals', 'name', 'en', named('b', 'A', 'C'), 'b a c'],
  ['equal names in the order of the report', 'name', 'en', named('x', 'a', 'x', 'a'), 'b d a c'],
  ['equal names in that order backwards too', '-name', 'en', named('x', 'a', 'x', 'a'), 'a c b d'],
] as const)('names: %s', (_, sort, language, indicators, order) => {
  expect(sorted(indicators, {}, sort, language)).toBe(order);
});

test.each([
  ['value', ['-value', 'value', 'report', '-value']],
  ['gap', ['-gap', 'gap', 'report', '-gap']],
  ['name', ['name', '-name', 'report', 'name']],
  ['domain', ['domain', '-domain', 'report', 'domain']],
] as const)('pressing %s again and again goes round', (key, orders) => {
  let sort: Sort = 'report';
  for (const expected of orders) {
    sort = nextSort(sort, key);
    expect(sort).toBe(expected);
  }
});

test.each([
  ['report', 'report', '-report'],
  ['-report', 'report', 'report'],
  ['name', 'report', 'report'],
  ['-gap', 'value', '-value'],
  ['value', 'gap', '-gap'],
  ['-name', 'domain', 'domain'],
  ['-report', 'value', '-value'],
] as const)('from %s, pressing %s gives %s', (current, key, expected) => {
  expect(nextSort(current, key)).toBe(expected);
});

test.each([
  ['report', 'report', false],
  ['-report', 'report', true],
  ['gap', 'gap', false],
  ['-gap', 'gap', true],
] as const)('%s is by %s, descending: %s', (sort, key, descending) => {
  expect(sortKey(sort)).toBe(key);
  expect(isDescending(sort)).toBe(descending);
});
