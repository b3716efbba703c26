import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import type { Localized } from './schema';

const { catalogue, entries, report } = bundledDataset();

/** Names that are ours to write, as `what | zh | en`. */
const names = [
  ...catalogue.domains.flatMap(({ id, name, short }) => [row(`domain ${id}`, name), row(`domain ${id} short`, short)]),
  ...catalogue.categories.map(({ id, name }) => row(`category ${id}`, name)),
  ...catalogue.indicators.flatMap(({ id, name, short, unit }) => [
    row(`indicator ${id}`, name),
    row(`indicator ${id} short`, short),
    row(`indicator ${id} unit`, unit),
  ]),
  ...report.records.map(({ id, title }) => row(`record ${id}`, title)),
  ...entries.flatMap(({ place, title, publisher }) => [
    row('place', place.name),
    row('report', title),
    row('publisher', publisher),
  ]),
];

/** Sentences, and headings that keep the punctuation the report prints. */
const texts = [
  ...report.sections.map(({ id, title }) => row(`section ${id}`, title)),
  ...catalogue.indicators.flatMap(({ id, definition }) => (definition ? [row(`definition ${id}`, definition)] : [])),
  ...report.observations.flatMap(({ indicator, note }) => (note ? [row(`note ${indicator}`, note)] : [])),
];

function row(what: string, { zh, en }: Localized) {
  return { what, zh, en };
}

test('covers every name', () => {
  expect(names).toHaveLength(4 * 2 + 19 + 33 * 3 + 84 + 3);
  expect(texts.length).toBeGreaterThanOrEqual(23 + 33);
});

test('each is given in both languages', () => {
  const all = [...names, ...texts];
  expect(all.filter(({ zh }) => !/[\u4e00-\u9fff%]/.test(zh))).toEqual([]);
  expect(all.filter(({ en }) => !/[A-Za-z%]/.test(en))).toEqual([]);
});

test('no Chinese in English', () => {
  expect([...names, ...texts].filter(({ en }) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/.test(en))).toEqual([]);
});

test('no half-width comma or bracket in Chinese names', () => {
  expect(names.filter(({ zh }) => /[,()[\]]/.test(zh))).toEqual([]);
});

test.each([
  ['names of domains', catalogue.domains],
  ['names of categories', catalogue.categories],
  ['names of indicators', catalogue.indicators],
])('%s differ from each other', (_, rows) => {
  expect(new Set(rows.map(({ name }) => name.zh)).size).toBe(rows.length);
  expect(new Set(rows.map(({ name }) => name.en)).size).toBe(rows.length);
});
