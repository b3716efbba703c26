import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { bundledDataset } from '../../tests/support/bundled';
import { extractionTable } from './extractionTable';
import { extractionTexts } from './extractionTexts';
import { recallAndPrecision, scoreExtraction } from './scoreExtraction';

const LEAST = 0.97;
const { catalogue } = bundledDataset();
const texts = extractionTexts();
const scores = texts.map(({ text, expected }) => scoreExtraction(extract(text, catalogue), expected));

test('there are more than ten texts, two of them long', () => {
  expect(texts.length).toBeGreaterThanOrEqual(12);
  expect(texts.filter(({ text }) => text.length > 1400).length).toBeGreaterThanOrEqual(2);
});

describe.each(['matched', 'proposed', 'setAside'] as const)('%s', (list) => {
  test('recall and precision', () => {
    const { recall, precision } = recallAndPrecision(scores.map((score) => score[list]));
    expect(recall).toBeGreaterThanOrEqual(LEAST);
    expect(precision).toBeGreaterThanOrEqual(LEAST);
  });
});

test('no wrong value is matched in any text', () => {
  expect(scores.flatMap(({ matched }, i) => matched.wrong.map((row) => `${texts[i]?.name} ${row}`))).toEqual([]);
});

test('what is missing and what is wrong is named', () => {
  const { matched, proposed } = scoreExtraction(
    {
      sections: [],
      matched: [],
      proposed: [{ label: '甲', value: 3, unit: '件', quote: '甲3件', section: '1', start: 0, end: 2 }],
      setAside: [],
    },
    { matched: [['court', 98.7, '1']], proposed: [], setAside: [] },
  );
  expect(matched).toEqual({ hits: 0, missing: ['court 98.7 1'], wrong: [] });
  expect(proposed).toEqual({ hits: 0, missing: [], wrong: ['3 件 1'] });
  expect(recallAndPrecision([matched, proposed])).toEqual({ recall: 0, precision: 0 });
  expect(recallAndPrecision([])).toEqual({ recall: 1, precision: 1 });
});

test('a table says how many there are of each, with values as they are to be taken', () => {
  const lines = extractionTable(
    extract(
      '虚构市2023年法治政府建设年度报告\n一、工作\n行政机关负责人出庭应诉率超95%，培训近1.1万人次，同比增长3%。',
      catalogue,
    ),
  );
  expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
    '1 matched to indicators',
    '',
    '1 proposed as new indicators',
    '',
    '3 set aside',
  ]);
  expect(lines.join('\n')).toMatch(/court-appearance-rate +>95% +行政机关负责人出庭应诉率超95%/);
  expect(lines.join('\n')).toMatch(/培训 +≈11000人次/);
  expect(lines.join('\n')).toMatch(/1 +change +change, not a level.*3%/);
});
