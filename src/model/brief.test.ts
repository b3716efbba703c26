import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeObservation, makeRate, makeRecord } from '../../tests/support/make';
import { briefOf } from './brief';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the whole report', () => {
  const brief = briefOf(bundledDataset(), null);

  test('rates, gaps from the largest, domains in the catalogue’s order', () => {
    expect(brief.said).toMatchObject({ rates: 13, atCeiling: 9, belowCeiling: 4 });
    expect([brief.deeds, brief.problems, brief.plans]).toEqual([70, 5, 9]);
    expect(brief.gaps.shown.map(({ value, gap }) => [value, gap])).toEqual([
      [96.08, 3.92],
      [96.58, 3.42],
      [99.87, 0.13],
      [99.96, 0.04],
    ]);
    expect(brief.domains.map(({ domain, figures }) => [domain.id, figures.map(({ value }) => value)])).toEqual([
      ['administration', [1096, 156, 1]],
      ['enforcement', [74, 47, 25]],
      ['disputes', [650, 4, 4]],
      ['supervision', [685, 44]],
    ]);
  });

  test('what belongs to one domain’s page only is left out; nothing else is cut', () => {
    expect([brief.stated.shown, brief.isDense]).toEqual([[], false]);
    expect(brief.reached.shown.map(({ gap }) => gap)).toEqual(Array(9).fill(0));
    const { gaps, actions, firsts, honours } = brief;
    expect([gaps, actions, firsts, honours].map(({ more }) => more)).toEqual([0, 0, 0, 0]);
  });

  test('names the sections it was read from, in the report’s order', () => {
    expect(brief.sections[0]).toBe('一(一)1');
    expect(brief.sections.slice(-2)).toEqual(['二', '三']);
    expect(new Set(brief.sections).size).toBe(brief.sections.length);
  });
});

test.each([
  ['administration', 3, 2, 12, true],
  ['enforcement', 0, 2, 3, false],
  ['disputes', 1, 1, 3, false],
  ['supervision', 0, 4, 2, false],
])('%s: %i gaps, %i at 100%%, %i stated', (id, gaps, reached, stated, isDense) => {
  const dataset = bundledDataset();
  const domain = dataset.catalogue.domains.find((candidate) => candidate.id === id) ?? null;
  const brief = briefOf(dataset, domain);
  expect([brief.gaps.shown.length, brief.reached.shown.length, brief.stated.shown.length]).toEqual([
    gaps,
    reached,
    stated,
  ]);
  expect(brief.isDense).toBe(isDense);
  expect(brief.domains).toEqual([]);
  expect(brief.actions.shown.every((group) => group.domain.id === id)).toBe(true);
});

test('what the paper cannot hold is counted', () => {
  const place = { domain: 'd1', category: 'c1' };
  const indicators = Array.from({ length: 9 }, (_, i) => makeRate({ id: `rate-${i}`, ...place }));
  const dataset = makeDataset({
    indicators,
    observations: indicators.map(({ id }, i) => makeObservation(id, 90 + i)),
    records: Array.from({ length: 8 }, (_, i) => makeRecord({ id: `honour-${i}`, kind: 'honour', ...place })),
  });
  const { gaps, honours } = briefOf(dataset, null);
  expect([gaps.shown.length, gaps.more]).toEqual([6, 3]);
  expect(ids(gaps.shown)[0]).toBe('rate-0');
  expect([honours.shown.length, honours.more]).toEqual([6, 2]);
});

test('a report that was not read says nothing', () => {
  const { said, gaps, domains, sections } = briefOf({ ...bundledDataset(), report: null }, null);
  expect([said.rates, said.stated]).toEqual([0, 0]);
  expect([gaps.shown, domains, sections]).toEqual([[], [], []]);
});
