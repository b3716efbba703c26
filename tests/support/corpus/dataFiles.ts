import { LIMITS } from '../../../src/intake/limits';
import { csv, file, HEAD, ROW, reportFile, withSheet, xlsx } from '../intakeFiles';
import { makeEntry } from '../make';
import type { CorpusCase } from './corpusCase';

const deep = '['.repeat(500);

/** Data that is refused as a whole: JSON that is none of ours, tables without what they need. */
export const DATA_FILES: readonly CorpusCase[] = [
  [
    'JSON cut off',
    () => file('断.json', JSON.stringify(reportFile).slice(0, -9)),
    '断.json',
    '文件不完整或有错误，读到第1行第279字处中断。',
  ],
  ['a web page named as JSON', () => file('页.json', '<p>404</p>'), '页.json', '这是网页，不是数据文件。'],
  ['JSON without end', () => file('深.json', deep), '深.json', '括号套了500层，超过60层，不是数据文件。'],
  [
    'the list of reports',
    () => file('reports.json', JSON.stringify([makeEntry('a', 2023)])),
    'reports.json',
    '这是报告的清单（reports.json），不是报告。',
  ],
  ['other JSON', () => file('包.json', '{"name":"x"}'), '包.json', '这不是本站的数据文件。'],
  [
    'a report of a later version',
    () => file('新.json', JSON.stringify({ ...reportFile, schemaVersion: 2 })),
    '新.json，schemaVersion',
    '这份文件由较新版本的本站导出。',
  ],
  [
    'a report without its list',
    () => file('缺.json', JSON.stringify({ ...reportFile, sections: undefined })),
    '缺.json，sections',
    '应为列表，现为：（空）。',
  ],
  ['a table without headings', () => file('表.csv', '云溪市,12\n'), '表.csv', '没有找到列名。'],
  [
    'a table without a column',
    () =>
      file(
        '表.csv',
        csv(
          HEAD.filter((name) => name !== '数值'),
          ROW,
        ),
      ),
    '表.csv',
    '缺少这些列：数值。',
  ],
  [
    'a workbook without two columns',
    () => file('表.xlsx', xlsx(HEAD.slice(0, 9), ROW)),
    '表.xlsx',
    '缺少这些列：章节、原文。',
  ],
  ['a table of headings', () => file('表.csv', csv(HEAD)), '表.csv', '只有列名，没有填写数值的行。'],
  [
    'a table too long',
    () => file('表.csv', `${csv(HEAD, ROW)}\r\n${'\r\n'.repeat(LIMITS.rows)}`),
    '表.csv',
    '表格到第50003行，超过50000行的上限。',
  ],
  [
    'a workbook with a cell far down',
    () => file('表.xlsx', withSheet('<row r="1048576"><c r="A1048576"/></row>')),
    '表.xlsx',
    '表格到第1048576行，超过50000行的上限。',
  ],
  [
    'a workbook with a cell far out',
    () => file('表.xlsx', withSheet('<row r="1"><c r="XFD1"/></row>')),
    '表.xlsx',
    '表格超过200列的上限。',
  ],
];
