import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { REVIEW_TEXT } from '../../tests/support/reviewText';
import type { Decision, FigureFields } from './draft';
import { readDraft } from './readDraft';
import { reviewStateOf } from './reviewStateOf';

const { catalogue } = bundledDataset();
const material = readDraft(REVIEW_TEXT, catalogue, []);
const stateAfter = (...decisions: Decision[]) => reviewStateOf(material, decisions, catalogue);
const keyOf = (indicator: string) => material.figures.find(({ fields }) => fields.indicator === indicator)?.key ?? '';
const figureAfter = (key: string, ...decisions: Decision[]) =>
  stateAfter(...decisions).figures.find((row) => row.key === key);
const codesOf = (key: string, ...decisions: Decision[]) =>
  figureAfter(key, ...decisions)?.issues.map(({ code, detail }) => `${code} ${detail}`.trim());
const suits = keyOf('litigation-cases');
const proposed = material.figures.find(({ origin }) => origin === 'proposed')?.key ?? '';
const aside = material.figures.find(({ reason }) => reason === 'ordinal')?.key ?? '';
const accept = (...keys: string[]): Decision => ({ type: 'accept', keys });
const change = (key: string, given: Partial<FigureFields>): Decision => ({ type: 'figure', key, change: given });

test('at first all that was found is open, and what was set aside rejected', () => {
  const { figures, progress, canConfirm } = stateAfter();
  expect(new Set(figures.map(({ origin, verdict }) => `${origin} ${verdict}`))).toEqual(
    new Set(['matched open', 'proposed open', 'setAside rejected']),
  );
  const due = figures.filter(({ origin }) => origin !== 'setAside').length + material.records.length;
  expect(progress).toEqual({ decided: 0, total: due });
  expect(canConfirm).toBe(false);
});

test('labels that share a number are items of their own', () => {
  const shared = stateAfter().figures.filter(({ fields }) => fields.value === 100);
  expect(shared.map(({ key, label }) => [key.replace(/\d+/, 'N'), label.slice(-3)])).toEqual([
    ['fN', '答复率'],
    ['fN.2', '录入率'],
  ]);
});

test('accepted, rejected, opened again', () => {
  expect(figureAfter(suits, accept(suits))?.verdict).toBe('accepted');
  expect(figureAfter(suits, accept(suits), { type: 'reject', keys: [suits] })?.verdict).toBe('rejected');
  expect(figureAfter(suits, accept(suits), { type: 'reopen', keys: [suits] })?.verdict).toBe('open');
  expect(stateAfter(accept(suits)).progress.decided).toBe(1);
});

test('a number set aside becomes a figure to be decided', () => {
  const before = stateAfter().progress.total;
  const state = stateAfter({ type: 'reopen', keys: [aside] });
  expect(state.progress.total).toBe(before + 1);
  expect(state.figures.find(({ key }) => key === aside)).toMatchObject({
    verdict: 'open',
    fields: { value: 3, quote: '开展第三批专项整治' },
  });
});

describe('what is wrong with a figure', () => {
  test.each<[string, string, Decision[], string[]]>([
    ['nothing', suits, [], []],
    ['no indicator', proposed, [], ['no-indicator']],
    ['nothing of a rejected one', proposed, [{ type: 'reject', keys: [proposed] }], []],
    ['an unknown indicator', suits, [change(suits, { indicator: 'gone' })], ['no-indicator']],
    ['another value than the quote', suits, [change(suits, { value: 651 })], ['not-in-quote']],
    ['below zero', suits, [change(suits, { value: -3 })], ['out-of-range 0']],
    ['no number', suits, [change(suits, { value: Number.NaN })], ['out-of-range 0']],
    ['a range without its end', suits, [change(suits, { bound: 'range' })], ['range-end 650']],
    ['another unit', suits, [change(suits, { unit: '名' })], ['other-unit 件']],
    ['another word for the unit', suits, [change(suits, { unit: '宗' })], []],
    [
      'above its ceiling',
      suits,
      [change(suits, { indicator: 'court-appearance-rate', unit: '%' })],
      ['out-of-range 100'],
    ],
    ['words that are not there', suits, [change(suits, { quote: '一审案件共650件' })], ['not-in-text']],
    ['the same words over two lines', suits, [change(suits, { quote: '全市行政诉讼\n一审案件 650件' })], []],
  ])('%s', (_, key, decisions, expected) => {
    expect(codesOf(key, ...decisions)).toEqual(expected);
  });

  test('two values for one indicator, told of both', () => {
    const assigned = change(proposed, { indicator: 'litigation-cases', unit: '件' });
    const state = [assigned, accept(suits, proposed)];
    expect(codesOf(suits, ...state)).toEqual([`two-values ${proposed}`]);
    expect(codesOf(proposed, ...state)).toEqual([`two-values ${suits}`]);
    expect(codesOf(proposed, assigned, accept(suits))).toEqual([`two-values ${suits}`]);
    expect(codesOf(suits, assigned, accept(suits))).toEqual([]);
  });

  test('one value said twice is no contradiction', () => {
    const twice: Decision = {
      type: 'addFigure',
      span: { start: 0, end: 2 },
      fields: figureAfter(suits)?.fields ?? never(),
    };
    expect(codesOf(suits, twice, accept(suits))).toEqual([]);
  });
});

test('an indicator of the review is known at once', () => {
  const indicator = { ...(catalogue.indicators[0] ?? never()), id: 'new-1', unit: { zh: '场', en: '' } };
  const decisions: Decision[] = [
    { type: 'indicator', indicator, category: null },
    change(proposed, { indicator: 'new-1' }),
    accept(proposed),
  ];
  expect(codesOf(proposed, ...decisions)).toEqual([]);
  expect(stateAfter(...decisions).indicators.map(({ id }) => id)).toEqual(['new-1']);
});

test('a new indicator and the figure it was made for are one step', () => {
  const indicator = { ...(catalogue.indicators[0] ?? never()), id: 'new-1', unit: { zh: '场', en: '' } };
  const made: Decision = { type: 'indicator', indicator, category: null, figure: proposed };
  expect(figureAfter(proposed, made)).toMatchObject({ verdict: 'open', fields: { indicator: 'new-1' } });
  expect(figureAfter(proposed, accept(proposed), made)?.verdict).toBe('accepted');
  expect(figureAfter(proposed, { type: 'reject', keys: [proposed] }, made)?.verdict).toBe('open');
  expect(figureAfter(aside, { ...made, figure: aside })).toMatchObject({
    verdict: 'open',
    fields: { indicator: 'new-1' },
  });
});

test('a figure added without an indicator waits for one', () => {
  const fields = { ...(figureAfter(suits)?.fields ?? never()), indicator: null };
  const added: Decision = { type: 'addFigure', span: { start: 0, end: 2 }, fields };
  expect(figureAfter('a1', added)?.verdict).toBe('open');
  expect(figureAfter('a1', added, change('a1', { indicator: 'litigation-cases' }))?.verdict).toBe('open');
  expect(figureAfter('a1', added, accept('a1'))?.verdict).toBe('accepted');
});

test('what a person adds is accepted, in its place, and has a key of its own', () => {
  const start = REVIEW_TEXT.indexOf('三批');
  const fields = { ...(figureAfter(aside)?.fields ?? never()), indicator: 'litigation-cases' };
  const state = stateAfter({ type: 'addFigure', span: { start, end: start + 2 }, fields }, change('a1', { value: 4 }));
  const at = state.figures.findIndex(({ key }) => key === 'a1');
  expect(state.figures[at]).toMatchObject({
    origin: 'added',
    verdict: 'accepted',
    isEdited: true,
    fields: { value: 4 },
  });
  expect((state.figures[at - 1]?.start ?? 0) <= start).toBe(true);
});

describe('the whole', () => {
  const about: Decision = {
    type: 'about',
    change: { place: { id: '', name: { zh: '虚构市', en: '' }, adminCode: '990100', level: 'prefecture' } },
  };

  test('says what of About is wanting', () => {
    expect(stateAfter().aboutIssues.map(({ detail }) => detail)).toEqual(['id', 'place.id', 'place.adminCode']);
  });

  test('makes ids from the code and the year', () => {
    const state = stateAfter(about);
    expect(state.about).toMatchObject({ id: '990100-2024', place: { id: '990100' } });
    expect(state.aboutIssues).toEqual([]);
  });

  test('can be confirmed with something accepted and nothing in its way', () => {
    expect(stateAfter(about).canConfirm).toBe(false);
    expect(stateAfter(about, accept(suits)).canConfirm).toBe(true);
    expect(stateAfter(about, accept(suits, proposed)).canConfirm).toBe(false);
    expect(stateAfter(accept(suits)).canConfirm).toBe(false);
  });
});

test('what did not change stays the same object', () => {
  const before = stateAfter();
  const state = stateAfter(accept(suits));
  const changed = state.figures.filter((figure, i) => figure !== before.figures[i]);
  expect(changed.map(({ key }) => key)).toEqual([suits]);
  expect(state.records.every((record, i) => record === before.records[i])).toBe(true);
});

function never(): never {
  throw new Error('the text has changed');
}
