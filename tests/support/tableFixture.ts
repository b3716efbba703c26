import { readTable } from '../../src/intake/table/readTable';
import type { TableCell } from '../../src/intake/table/tableCell';
import { makeDataset, makeIndicator, makeRate, words } from './make';

/** A table of a fictional city, as a person fills in the template. */
export const { catalogue } = makeDataset({
  indicators: [
    makeRate({ id: 'answer-rate', name: words('答复满意率', 'Satisfaction'), short: words('满意率') }),
    makeIndicator({ id: 'case-count', name: words('办结案件', 'Cases'), unit: { zh: '件', en: 'cases' } }),
    makeIndicator({ id: 'rank', name: words('排名'), kind: 'rank', unit: { zh: '位', en: 'place' } }),
  ],
});
export const FILE = '云溪.csv';
export const HEAD = [
  '地区',
  '区划代码',
  '年份',
  '标题',
  '发布机关',
  '发布日期',
  '指标',
  '数值',
  '单位',
  '章节',
  '原文',
  '备注',
];
export const REPORT = ['云溪市', '990100', 2023, '云溪市2023年报告', '云溪市政府', '2024-01-29'];
export const BLANK = ['', '', '', '', '', ''];
export type Cells = readonly TableCell[];
export const GOOD: Cells = [...REPORT, '办结案件', 12, '件', '1.2', '办结案件12件', ''];

/** Reads the rows of one sheet. */
export const read = (rows: readonly Cells[], entries = [] as Parameters<typeof readTable>[1]['entries']) =>
  readTable([{ name: '', rows }], { file: FILE, catalogue, entries });
