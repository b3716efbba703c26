import { createLoader } from 'nuqs/server';
import { describe, expect, test } from 'vitest';
import { type CompareState, compareParams, compareSearch } from './compareParams';
import { type ExplorerState, explorerParams, explorerSearch, NO_INDICATOR_FILTER } from './explorerParams';
import { NO_RECORD_FILTER, type RecordsState, recordsParams, recordsSearch } from './recordsParams';

describe('the explorer', () => {
  const read = createLoader(explorerParams);
  const nothing: ExplorerState = {
    q: '',
    domain: [],
    category: [],
    kind: [],
    unit: [],
    status: [],
    section: [],
    range: '',
    view: 'table',
    group: null,
    columns: null,
    pick: [],
    sort: 'report',
  };

  test.each([
    ['nothing', {}, ''],
    ['words', { q: '信访' }, '?q=信访'],
    ['a facet', { domain: ['disputes'] }, '?domain=disputes'],
    ['several values', { status: ['below-ceiling', 'missing'] }, '?status=below-ceiling,missing'],
    ['a section', { section: ['1.2.3'] }, '?section=1.2.3'],
    ['the chart', { view: 'chart' }, '?view=chart'],
    ['an order', { sort: '-gap' }, '?sort=-gap'],
    ['a unit and bounds', { unit: ['%'], range: '96..99.9' }, '?unit=%&range=96..99.9'],
    [
      'columns, groups, chosen rows',
      { group: 'unit', columns: ['id', 'quote'], pick: ['a', 'b'] },
      '?group=unit&columns=id,quote&pick=a,b',
    ],
    [
      'all at once',
      { sort: 'value', q: '率', kind: ['rate'], domain: ['disputes'], category: ['petitions'] },
      '?q=率&domain=disputes&category=petitions&kind=rate&sort=value',
    ],
  ] as const)('%s, written and read', (_, asked, search) => {
    const state = { ...nothing, ...asked } as ExplorerState;
    expect(decodeURIComponent(explorerSearch(state))).toBe(search);
    expect(read(explorerSearch(state))).toEqual(state);
  });

  test.each([
    ['signs that mean something in an address', { q: 'a&b=c#d+e %,?“率”' }],
    ['a value with a comma', { domain: ['a,b', 'c'] }],
  ])('%s come back unchanged', (_, asked) => {
    const state = { ...nothing, ...asked };
    expect(read(explorerSearch(state))).toEqual(state);
  });

  test.each([
    ['?sort=best', nothing],
    ['?view=map', nothing],
    ['?group=colour', nothing],
    ['?columns=quote,price', { ...nothing, columns: ['quote'] }],
    ['?unknown=1', nothing],
    ['?sort=-report', { ...nothing, sort: '-report' }],
  ])('%s is read as far as it means something', (search, state) => {
    expect(read(search)).toEqual(state);
  });

  test('taking all filters away keeps view and order', () => {
    const asked: ExplorerState = { ...nothing, q: 'x', domain: ['disputes'], range: '1..', view: 'chart', sort: 'gap' };
    expect(explorerSearch({ ...asked, ...NO_INDICATOR_FILTER })).toBe('?sort=gap&view=chart');
  });
});

describe('the records', () => {
  const read = createLoader(recordsParams);
  const nothing: RecordsState = { q: '', kind: [], domain: [], category: [], tag: [], sort: 'report' };

  test.each([
    ['nothing', {}, ''],
    [
      'words and facets',
      { q: '机制', kind: ['mechanism', 'honour'], tag: ['pioneer'] },
      '?q=机制&kind=mechanism,honour&tag=pioneer',
    ],
    ['an order', { sort: '-name' as const }, '?sort=-name'],
  ])('%s, written and read', (_, asked, search) => {
    const state = { ...nothing, ...asked };
    expect(decodeURIComponent(recordsSearch(state))).toBe(search);
    expect(read(recordsSearch(state))).toEqual(state);
  });

  test('taking all filters away leaves nothing', () => {
    const asked = { q: 'x', kind: ['honour'], domain: ['disputes'], category: ['petitions'], tag: ['pioneer'] };
    expect(recordsSearch({ ...asked, ...NO_RECORD_FILTER })).toBe('');
    expect(recordsSearch({ ...asked, sort: 'name', ...NO_RECORD_FILTER })).toBe('?sort=name');
  });
});

describe('the comparison', () => {
  const read = createLoader(compareParams);
  const nothing: CompareState = { i: [], place: [], year: [], base: null, of: null, at: null, among: null };

  test.each([
    ['nothing', {}, ''],
    ['indicators in the order chosen', { i: ['b', 'a', 'c'] }, '?i=b,a,c'],
    ['places and years', { i: ['a'], place: ['p', 'q'], year: ['2020', '2023'] }, '?i=a&place=p,q&year=2020,2023'],
    ['a year as the baseline', { i: ['a'], base: '2020' }, '?i=a&base=2020'],
    ['whose standing, when and among whom', { i: ['a'], of: 'p', at: '2021', among: 'q' }, '?i=a&of=p&at=2021&among=q'],
  ])('%s, written and read', (_, asked, search) => {
    const state = { ...nothing, ...asked };
    expect(decodeURIComponent(compareSearch(state))).toBe(search);
    expect(read(compareSearch(state))).toEqual(state);
  });
});
