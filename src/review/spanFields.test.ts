import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { readDraft } from './readDraft';
import { figureOfSpan, recordOfSpan } from './spanFields';

const { catalogue } = bundledDataset();
const TEXT =
  '虚构市2024年法治政府建设年度报告\n一、主要做法\n（一）行政应诉。全年应诉一审案件近1.1万件，出庭率１００％；\n开展第三批整治，推行府院联动。';
const material = readDraft(TEXT, catalogue, []);
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe('a figure of selected words', () => {
  test.each([
    ['1.1万件', { value: 11_000, unit: '件', bound: 'near', quote: '全年应诉一审案件近1.1万件' }],
    ['应诉一审案件近1.1万件', { value: 11_000, unit: '件', bound: 'near', quote: '应诉一审案件近1.1万件' }],
    ['１００％', { value: 100, unit: '%', bound: null, quote: '出庭率１００％' }],
    ['第三批', { value: 3, quote: '开展第三批整治' }],
    ['推行府院联动', { value: Number.NaN, unit: '', quote: '推行府院联动' }],
  ])('%s', (words, expected) => {
    expect(figureOfSpan(material, span(words))).toMatchObject({ indicator: null, section: '1.1', ...expected });
  });
});

test('a record of selected words', () => {
  expect(recordOfSpan(material, span('推行府院联动'), catalogue)).toMatchObject({
    kind: 'measure',
    section: '1.1',
    title: { zh: '推行府院联动', en: '' },
    quote: '推行府院联动',
  });
});
