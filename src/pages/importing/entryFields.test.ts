import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../tests/support/make';
import type { Report } from '../../dataset/schema';
import { type EntryFields, entryOfFields, knownFields } from './entryFields';

const known = makeEntry('zhaoqing-2023', 2023);
const report = (id: string): Report => ({ id, sections: [], observations: [], records: [], revisions: [] });
const EMPTY: EntryFields = { place: '', adminCode: '', year: '', title: '', publisher: '', publishedAt: '' };

describe('what is known before anyone types', () => {
  test.each([
    ['nothing', 'x', undefined, {}],
    [
      'place and year by the id',
      'zhaoqing-2024',
      undefined,
      { place: '肇庆市', adminCode: '441200', year: '2024', publisher: '市政府' },
    ],
    ['an unknown place by its code', '990100-2024', undefined, { adminCode: '990100', year: '2024' }],
    [
      'what the file says, over what others say',
      'zhaoqing-2024',
      { adminCode: '441200', publisher: '市府办', title: '2024年报告', publishedAt: '元旦' },
      {
        place: '肇庆市',
        adminCode: '441200',
        year: '2024',
        publisher: '市府办',
        title: '2024年报告',
        publishedAt: '元旦',
      },
    ],
  ])('%s', (_, id, given, expected) => {
    const fields = knownFields({ entry: null, report: report(id), ...(given ? { given } : {}) }, [known]);
    expect(fields).toEqual({ ...EMPTY, ...expected });
  });
});

const GOOD: EntryFields = {
  place: '云溪市',
  adminCode: '990100',
  year: '2024',
  title: '云溪市2024年报告',
  publisher: '云溪市政府',
  publishedAt: '2025年1月29日 9:30',
};

test('a form that is whole gives an entry', () => {
  const both = (text: string) => ({ zh: text, en: text });
  expect(entryOfFields('yunxi-2024', GOOD, [known])).toEqual({
    entry: {
      id: 'yunxi-2024',
      place: { id: 'yunxi', name: both('云溪市'), adminCode: '990100', level: 'prefecture' },
      year: 2024,
      title: both('云溪市2024年报告'),
      publisher: both('云溪市政府'),
      publishedAt: '2025-01-29T09:30+08:00',
      path: 'reports/yunxi-2024.json',
    },
  });
});

test('a known place and publisher keep their id and their other language', () => {
  const fields = { ...GOOD, place: ' 肇庆市 ', adminCode: '４４１２００', year: '2024年', publisher: '市政府' };
  expect(entryOfFields('zhaoqing-2024', fields, [known])).toMatchObject({
    entry: { place: known.place, year: 2024, publisher: known.publisher },
  });
});

describe('what is wrong is told at its field', () => {
  test.each([
    ['a name missing', { place: ' ' }, { place: { code: 'missing', detail: '' } }],
    ['a code of five digits', { adminCode: '99010' }, { adminCode: { code: 'code', detail: '' } }],
    ['a year in words', { year: '去年' }, { year: { code: 'year', detail: '' } }],
    ['the year of another id', { year: '2023' }, { year: { code: 'other-year', detail: 'yunxi-2024' } }],
    ['a day that is none', { publishedAt: '2025-02-30' }, { publishedAt: { code: 'date', detail: '' } }],
    ['the code of another place', { adminCode: '441200' }, { place: { code: 'other-place', detail: '肇庆市' } }],
    [
      'two things at once',
      { title: '', publishedAt: '' },
      { title: { code: 'missing', detail: '' }, publishedAt: { code: 'missing', detail: '' } },
    ],
  ])('%s', (_, change, faults) => {
    expect(entryOfFields('yunxi-2024', { ...GOOD, ...change }, [known])).toEqual({ faults });
  });
});

describe('a file that does not say of which place and year it is', () => {
  const unnamed = (given: Record<string, string>) => knownFields({ entry: null, report: report(''), given }, [known]);
  test.each([
    [
      'a place that is known by its name',
      { adminCode: '12', place: '肇庆市', year: '2024' },
      { adminCode: '441200', publisher: '市政府' },
    ],
    ['a place that is not', { adminCode: '12', place: '云溪市', year: '2024' }, { adminCode: '12', publisher: '' }],
  ])('%s', (_, given, expected) => {
    expect(unnamed(given)).toEqual({ ...EMPTY, place: given.place, year: '2024', ...expected });
  });

  test('takes its id from the form', () => {
    expect(entryOfFields('', GOOD, [known])).toMatchObject({
      entry: { id: '990100-2024', place: { id: '990100' }, path: 'reports/990100-2024.json' },
    });
    const here = { ...GOOD, place: '肇庆市', adminCode: '441200', year: '2024' };
    expect(entryOfFields('', here, [known])).toMatchObject({ entry: { id: 'zhaoqing-2024' } });
  });

  test('does not replace a report unseen', () => {
    const there = { ...GOOD, place: '肇庆市', adminCode: '441200', year: '2023' };
    expect(entryOfFields('', there, [known])).toEqual({ faults: { year: { code: 'here', detail: known.title.zh } } });
  });
});
