import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { aRequest, deckWords } from '../../tests/support/planning';
import { DEED_KINDS } from '../dataset/vocabulary';
import { type IndicatorRow, indicatorRows } from '../model/indicatorRows';
import { deedRows, recordRows } from '../model/recordRows';
import { STATUSES } from '../model/status';
import { CAPACITY, FEW } from './capacity';
import type { DeckRequest } from './deckRequest';
import { linesOf } from './emWidth';
import { planDeck } from './planDeck';
import type { Slide } from './slide';
import { slideRoom } from './slideRoom';

const dataset = bundledDataset();
const all = indicatorRows(dataset);
const words: Readonly<Record<'zh-CN' | 'en', TFunction>> = {
  'zh-CN': await deckWords('zh-CN'),
  en: await deckWords('en'),
};
const LANGUAGES = ['zh-CN', 'en'] as const;
const DENSITIES = ['standard', 'large', 'split'] as const;

const { domains, categories, indicators } = dataset.catalogue;
const choice = (name: string, keep: (row: IndicatorRow) => boolean): [string, Partial<DeckRequest>] => {
  const rows = all.filter(keep);
  const near = new Set(rows.map(({ category }) => category.id));
  const records = recordRows(dataset).filter(({ record }) => near.has(record.category));
  return [name, { rows, records, conditions: [name] }];
};
const everyNth = (n: number, from: number) => choice(`every ${n} from ${from}`, (row) => all.indexOf(row) % n === from);
const missingOne = { ...dataset, report: { ...dataset.report, observations: dataset.report.observations.slice(3) } };

/** What decks are made of: everything, each condition, each figure alone, and mixtures. */
const choices: [string, Partial<DeckRequest>][] = [
  ['whole', {}],
  ['some figures missing', { dataset: missingOne, rows: indicatorRows(missingOne) }],
  ...domains.map(({ id }) => choice(`domain ${id}`, ({ domain }) => domain.id === id)),
  ...categories.map(({ id }) => choice(`category ${id}`, ({ category }) => category.id === id)),
  ...STATUSES.map((id) => choice(`status ${id}`, ({ status }) => status === id)),
  ...(['rate', 'count', 'rank'] as const).map((id) => choice(`kind ${id}`, ({ indicator }) => indicator.kind === id)),
  ...indicators.map(({ id }) => choice(`figure ${id}`, (row) => row.id === id)),
  ...[2, 5].flatMap((n) => Array.from({ length: n }, (_, from) => everyNth(n, from))),
  ['records', { show: 'records', rows: [], records: deedRows(dataset) }],
  ...DEED_KINDS.map((kind): [string, Partial<DeckRequest>] => [
    `records ${kind}`,
    { show: 'records', rows: [], records: deedRows(dataset).filter(({ record }) => record.kind === kind) },
  ]),
  [
    'actions',
    {
      show: 'actions',
      rows: [],
      records: recordRows(dataset).filter(({ record: { kind } }) => kind === 'problem' || kind === 'plan'),
    },
  ],
];
const found = choices.filter(([, { show = 'figures', rows = all, records = [] }]) =>
  show === 'figures' ? rows.length > 0 : records.length > 0,
);

/** By what was asked: a plan is looked at from many sides. */
const plans = new Map<string, readonly Slide[]>();
function planned(given: Partial<DeckRequest>, language: 'zh-CN' | 'en' = 'zh-CN'): readonly Slide[] {
  const request = aRequest(dataset, given);
  const { rows, records, dataset: of, show, density, conditions } = request;
  const size = of.report?.observations.length;
  const key = JSON.stringify([size, show, density, language, conditions, [...rows, ...records].map(({ id }) => id)]);
  const known = plans.get(key) ?? planDeck(request, words[language], language);
  plans.set(key, known);
  return known;
}
const everySize = (given: Partial<DeckRequest>): Slide[] =>
  LANGUAGES.flatMap((language) => DENSITIES.flatMap((density) => planned({ ...given, density }, language)));
const figuresOf = ({ body }: Slide) => {
  if (body.shape === 'statement' || body.shape === 'figures') return body.figures;
  if (body.shape === 'figure') return [body.figure];
  return body.shape === 'gaps' ? [body.lead] : [];
};
const idsOf = (slide: Slide) => {
  const { body } = slide;
  if (body.shape === 'gaps' || body.shape === 'counts') return body.points.map(({ id }) => id);
  return body.shape === 'statement' ? [] : figuresOf(slide).map(({ id }) => id);
};

test('there is something to choose from', () => {
  expect(found.length).toBeGreaterThan(55);
});

test('nothing found is no deck, and so is no report', () => {
  expect(planned({ rows: [] })).toEqual([]);
  expect(planned({ show: 'records', records: [] })).toEqual([]);
  expect(planDeck(aRequest({ ...dataset, entry: null }), words['zh-CN'], 'zh-CN')).toEqual([]);
});

test.each(found)(
  '%s: begins with the cover and ends with the sources, every slide with a message of its own',
  (_, given) => {
    for (const language of LANGUAGES) {
      const slides = planned(given, language);
      expect(slides[0]?.id).toBe('cover');
      expect(slides[slides.length - 1]?.id).toMatch(/^sources/);
      const ids = slides.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
      expect(slides.filter(({ title, source, eyebrow }) => !title || !source || !eyebrow)).toEqual([]);
    }
  },
);

test.each(found)('%s: messages have the same ids in both languages', (_, given) => {
  const messages = (language: 'zh-CN' | 'en') => [
    // English records take more room, so more parts: those are numbered.
    ...new Set(planned(given, language).map(({ id }) => id.replace(/-\d+$/, ''))),
  ];
  expect(messages('en')).toEqual(messages('zh-CN'));
});

test.each(found)('%s: every figure has its sentence, and no slide is empty', (_, given) => {
  for (const slide of everySize(given)) {
    for (const figure of figuresOf(slide)) {
      expect(figure.quote).not.toBe('');
      expect(figure.number).not.toMatch(/\d\.\d{5,}/);
      expect(figure.note).not.toMatch(/\d\.\d{5,}/);
    }
    const { body } = slide;
    const held = 'points' in body ? body.points : 'items' in body ? body.items : 'pairs' in body ? body.pairs : [1];
    expect(held.length).toBeGreaterThan(0);
    if ('figures' in body) expect(body.figures.length).toBeGreaterThan(0);
    expect(JSON.stringify(slide)).not.toMatch(/\d\.\d{7,}|undefined|NaN|\{\{/);
  }
});

test.each(found)('%s: what is chosen stands on a slide besides the statements', (_, given) => {
  if (given.show) return;
  const rows = (given.rows ?? all).filter(({ value }) => value !== null);
  for (const density of DENSITIES) {
    const shown = new Set(planned({ ...given, density }).flatMap(idsOf));
    expect(rows.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    expect(shown.size).toBe(rows.length);
  }
});

test.each(found)('%s: no slide holds more than it has room for', (_, given) => {
  for (const language of LANGUAGES) {
    for (const density of DENSITIES) {
      const room = slideRoom(density);
      for (const { title, body } of planned({ ...given, density }, language)) {
        if (density === 'standard') expect([title, linesOf(title, room.titleEms) <= 2]).toEqual([title, true]);
        if (body.shape === 'gaps') expect(body.points.length).toBeLessThanOrEqual(CAPACITY.gaps[density]);
        if (body.shape === 'counts') expect(body.points.length).toBeLessThanOrEqual(CAPACITY.counts[density]);
        if (body.shape === 'figures') expect(body.figures.length).toBeLessThanOrEqual(CAPACITY.figures[density]);
        if (body.shape === 'statement') expect(body.figures.length).toBeLessThanOrEqual(CAPACITY.statement[density]);
        if (body.shape === 'items') expect(body.items.length).toBeLessThanOrEqual(CAPACITY.items[density]);
        if (body.shape === 'pairs') expect(body.pairs.length).toBeLessThanOrEqual(CAPACITY.pairs[density]);
      }
    }
  }
});

test.each(found)('%s: the speaker can answer, and quote', (_, given) => {
  for (const slide of everySize(given)) {
    const { quotes, questions } = slide.notes;
    expect([slide.id, questions.length >= 2]).toEqual([slide.id, true]);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
    for (const { question, answer } of questions) expect(question && answer).not.toBe('');
    if (!/^(cover|sources)/.test(slide.id)) expect(quotes.length).toBeGreaterThan(0);
    for (const { text, place } of quotes) expect(text && place).not.toBe('');
  }
});

test('counts on one axis share a unit', () => {
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit.zh]));
  const charts = found
    .flatMap(([, given]) => planned(given))
    .flatMap(({ body }) => (body.shape === 'counts' ? [body] : []));
  expect(charts.length).toBeGreaterThan(12);
  for (const { points } of charts) expect(new Set(points.map(({ id }) => unitOf.get(id))).size).toBe(1);
});

test('the id of a slide of counts is the unit’s under every filter', () => {
  const counts = (given: Partial<DeckRequest>) =>
    planned(given).flatMap(({ id }) => (id.startsWith('counts-') ? [id] : []));
  const whole = counts({});
  expect(whole.length).toBeGreaterThan(3);
  const ofDomains = domains.flatMap(({ id }) => counts({ rows: all.filter(({ domain }) => domain.id === id) }));
  expect(ofDomains.filter((id) => !id.startsWith('counts-all') && !whole.includes(id))).toEqual([]);
});

test('few figures each have a slide', () => {
  const rows = all.filter(({ value }) => value !== null).slice(5, 5 + FEW);
  const slides = planned({ rows, records: [] });
  expect(slides.filter(({ body }) => body.shape === 'figure').map(({ id }) => id)).toEqual(
    rows.map(({ id }) => `figure-${id}`),
  );
});

test('of a deck of figures, what was done is told by its firsts and honours only', () => {
  const items = planned({}).flatMap(({ body }) => (body.shape === 'items' ? body.items : []));
  const kinds = new Map(dataset.report.records.map(({ id, kind, tags }) => [id, { kind, tags }]));
  const plain = items.filter(({ id }) => {
    const { kind, tags = [] } = kinds.get(id) ?? {};
    return kind !== 'honour' && kind !== 'plan' && tags.length === 0;
  });
  expect(items.length).toBeGreaterThan(5);
  expect(plain).toEqual([]);
});

test('of a deck of records, everything stands on a slide, once', () => {
  for (const language of LANGUAGES) {
    const slides = planned({ show: 'records', rows: [], records: deedRows(dataset) }, language);
    const shown = slides.flatMap(({ body }) => (body.shape === 'items' ? body.items.map(({ id }) => id) : []));
    expect([...shown].sort()).toEqual(
      deedRows(dataset)
        .map(({ id }) => id)
        .sort(),
    );
  }
});

test('every problem and plan stands on a slide at every size of type', () => {
  const records = recordRows(dataset).filter(({ record: { kind } }) => kind === 'problem' || kind === 'plan');
  for (const language of LANGUAGES) {
    for (const density of DENSITIES) {
      const slides = planned({ show: 'actions', rows: [], records, density }, language);
      const shown = slides.flatMap(({ body }) => {
        if (body.shape === 'items') return body.items;
        return body.shape === 'pairs' ? body.pairs.flatMap(({ problems, plans }) => [...problems, ...plans]) : [];
      });
      expect([...new Set(shown.map(({ id }) => id))].sort()).toEqual(records.map(({ id }) => id).sort());
    }
  }
});

test('figures the report lacks are named with the sources', () => {
  const lines = planned({ dataset: missingOne, rows: indicatorRows(missingOne) }).flatMap(({ body }) =>
    body.shape === 'sources' ? body.lines : [],
  );
  expect(lines).toContain('报告未列：学习宣传教育阵地、法治人才培训基地、重点风险清单');
});
