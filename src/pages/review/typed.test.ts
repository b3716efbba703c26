import { describe, expect, test } from 'vitest';
import { makeCategory, makeIndicator, makeRate, words } from '../../../tests/support/make';
import type { FigureFields } from '../../review/draft';
import { clauseAround } from './clauseAround';
import { figureAt } from './figureAt';
import { readNumber } from './readNumber';
import { changedFields, readTyped, typedFigure } from './typedFigure';
import { readTypedIndicator, typedIndicator } from './typedIndicator';
import { valuePlace } from './valuePlace';

describe('numbers as typed', () => {
  test.each([
    ['96.08', 96.08],
    ['1,096', 1096],
    [' ９６．０８％ ', 96.08],
    ['-3', -3],
    ['', null],
    ['九十', null],
    ['1.2.3', null],
    ['12件', null],
  ])('%j is %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

const FIELDS: FigureFields = {
  indicator: 'alpha',
  value: 42,
  unit: '场',
  bound: null,
  upTo: null,
  quote: '虚构活动42场',
  section: '1.2',
  note: null,
};

describe('a figure as typed', () => {
  test('what was not changed is no change', () => {
    const { fields } = readTyped(typedFigure(FIELDS));
    expect(fields && changedFields(FIELDS, fields)).toEqual({});
  });

  test.each([
    [{ value: 'x' }, { value: 'number' }],
    [{ bound: 'range', upTo: '' }, { upTo: 'number' }],
    [{ bound: 'range', upTo: '40' }, { upTo: 'greater' }],
    [{ quote: '  ' }, { quote: 'needed' }],
  ] as const)('%j is refused: %j', (change, faults) => {
    expect(readTyped({ ...typedFigure(FIELDS), ...change })).toEqual({ fields: null, faults });
  });

  test('only what differs is changed; a note in one language stands in both', () => {
    const { fields } = readTyped({ ...typedFigure(FIELDS), bound: 'range', upTo: '50', noteZh: '含区县' });
    expect(fields && changedFields(FIELDS, fields)).toEqual({
      bound: 'range',
      upTo: 50,
      note: { zh: '含区县', en: '含区县' },
    });
  });
});

describe('a new indicator as typed', () => {
  const catalogue = { categories: [makeCategory('c1', 'd1')], indicators: [makeIndicator()] };
  const typed = typedIndicator(makeRate({ id: 'new-rate', name: words('虚构率', '') }), catalogue);

  test('in whole', () => {
    const read = readTypedIndicator({ ...typed, aliases: '虚构比率\n虚构比率、又称' }, catalogue);
    expect(read).toMatchObject({
      faults: null,
      category: null,
      indicator: { id: 'new-rate', name: { zh: '虚构率', en: '虚构率' }, ceiling: 100, aliases: ['虚构比率', '又称'] },
    });
  });

  test.each([
    [{ id: '大写' }, { id: 'id' }],
    [{ id: 'alpha' }, { id: 'taken' }],
    [{ name: { zh: '', en: '' } }, { name: 'needed' }],
    [{ unit: { zh: ' ', en: '' } }, { unit: 'needed' }],
    [{ ceiling: 'x' }, { ceiling: 'number' }],
    [{ category: '' }, { categoryName: 'needed' }],
  ] as const)('%j is refused: %j', (change, faults) => {
    expect(readTypedIndicator({ ...typed, ...change }, catalogue)).toEqual({ faults });
  });

  test('a new category gets an id of its own in the domain', () => {
    const given = { ...typed, category: '', domain: 'd1', categoryName: { zh: '新类', en: '' } };
    const more = { ...catalogue, categories: [...catalogue.categories, makeCategory('d1-c1', 'd1')] };
    expect(readTypedIndicator(given, more)).toMatchObject({
      indicator: { category: 'd1-c2', domain: 'd1' },
      category: { id: 'd1-c2', domain: 'd1', name: { zh: '新类', en: '新类' } },
    });
  });
});

describe('from selected words', () => {
  const TEXT = '前面的话。累计上线虚构服务218个，其中跨省35个；后面的话。';
  const span = (selected: string) => ({ start: TEXT.indexOf(selected), end: TEXT.indexOf(selected) + selected.length });

  test('the sentence around', () => {
    const { start, end } = clauseAround(TEXT, span('218个'));
    expect(TEXT.slice(start, end)).toBe('累计上线虚构服务218个，其中跨省35个');
  });

  test.each([
    ['218个', 218, '个'],
    ['35个', 35, '个'],
  ])('%s is read as the text is', (selected, value, unit) => {
    expect(figureAt(TEXT, span(selected), [], { indicators: [] })).toMatchObject({
      quote: '累计上线虚构服务218个，其中跨省35个',
      section: '0',
      figure: { value, unit, indicator: null },
    });
  });

  test('words without a number mean the only figure of their sentence', () => {
    const one = '开展虚构活动42场。';
    const place = { start: one.indexOf('虚构'), end: one.indexOf('42') };
    expect(figureAt(one, place, [], { indicators: [] })).toMatchObject({ figure: { value: 42, unit: '场' } });
  });

  test('words without a number leave it to the person', () => {
    expect(figureAt(TEXT, span('前面的话'), [], { indicators: [] })).toMatchObject({ quote: '前面的话', figure: null });
  });

  test('is marked at its number, else over its words; nowhere where the text has none', () => {
    expect(valuePlace(TEXT, '累计上线虚构服务218个', 218)).toEqual({ start: 13, end: 16 });
    expect(valuePlace(TEXT, '前面的话', 5)).toEqual({ start: 0, end: 4 });
    expect(valuePlace(TEXT, '没有的话', 5)).toBe(null);
  });
});
