import { describe, expect, test } from 'vitest';
import { extractionTexts } from '../../scripts/lib/extractionTexts';
import { bundledDataset } from '../../tests/support/bundled';
import { extract } from './extract';

const { catalogue } = bundledDataset();

/** The places of a text that each list accounts for. */
function placesOf(source: string) {
  const { matched, proposed, setAside } = extract(source, catalogue);
  const figures = new Map([...matched, ...proposed].map(({ start, end }) => [start, end]));
  const aside = setAside.map(({ start, end }) => [start, end] as const);
  return { figures: [...figures], aside, all: [...figures, ...aside].sort((a, b) => a[0] - b[0]) };
}

/** Digits of any width that no place covers, and places that touch one another. */
function faultsOf(source: string): readonly string[] {
  const { all } = placesOf(source);
  const faults = all.flatMap(([start, end], i) => {
    const next = all[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    return end > next ? [`twice: ${source.slice(start, end)}`] : [];
  });
  for (const { index, 0: digits } of source.matchAll(/[0-9０-９]+/g)) {
    // Parts of Latin words without a digit at their start (MP3) are words.
    if (!all.some(([start, end]) => start <= index && index < end)) faults.push(`nowhere: ${digits} at ${index}`);
  }
  return faults;
}

/** Numbers that follow one another by a rule, so that the same texts are made every time. */
function* dice(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const NUMBERS = [
  '3',
  '39',
  '1,234',
  '3.2万',
  '98.7%',
  '１，０２３',
  '12.5％',
  '一万',
  '四成',
  '近1.1万',
  '3530余',
  '35/39',
  '2023',
  '99.87 %',
  '600—650',
  '1+N+3',
  '第三批',
  '〔2018〕3号',
  '2.0版',
  '12345',
];
const UNITS = ['件', '宗', '个', '名', '项', '场次', '万元', '%', '个百分点', '', '', '年', '月'];
const THINGS = [
  '规范性文件',
  '行政诉讼一审案件',
  '“一件事”主题服务',
  '《2021年条例》',
  '行政机关负责人出庭应诉率',
  '（其中',
  '）',
  '“',
  '”',
  '《',
  '全省平均',
  '同比增长',
  '由',
  '降至',
  '力争',
  '上半年',
  '2022年',
  '|',
  '一是',
  '（一）',
  '1.',
  '二、',
];
const JOINTS = ['，', '。', '、', '；', '和', '\n', '分别为', '均达', ' ', '\t', ''];

function madeText(seed: number): string {
  const roll = dice(seed);
  const pick = (words: readonly string[]) => words[Math.floor((roll.next().value ?? 0) * words.length)] ?? '';
  return Array.from({ length: 40 }, () => pick(THINGS) + pick(NUMBERS) + pick(UNITS) + pick(JOINTS)).join('');
}

describe('every number is accounted for once', () => {
  test.each(extractionTexts().map(({ name, text }) => [name, text]))('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test.each([1, 31, 61, 91])('in thirty texts made by chance, from the %ith', (first) => {
    const seeds = Array.from({ length: 30 }, (_, i) => first + i);
    expect(seeds.flatMap((seed) => faultsOf(madeText(seed)).map((fault) => `${seed} ${fault}`))).toEqual([]);
  });

  test('a figure with several labels is in no second list', () => {
    for (const { text } of extractionTexts()) {
      const { figures, aside } = placesOf(text);
      const starts = new Set(aside.map(([start]) => start));
      expect(figures.filter(([start]) => starts.has(start))).toEqual([]);
    }
  });
});
