import { changed, csv, file, HEAD, RATE, ROW, reportFile, table, xlsx } from '../intakeFiles';
import type { CorpusCase } from './corpusCase';

/** Rows that are left out, each for one reason. */
export const TABLE_ROWS: readonly CorpusCase[] = [
  ['a row without an indicator', () => table(changed({ 6: '' })), '表.csv，第3行“指标”列', '没有填写。'],
  ['a row without its quote', () => table(changed({ 10: '' })), '表.csv，第3行“原文”列', '没有填写。'],
  ['an approximate value', () => table(changed({ 7: '近1.1万' })), '表.csv，第3行“数值”列', '“近1.1万”不是数字。'],
  ['text for a number', () => table(changed({ 7: '十二' })), '表.csv，第3行“数值”列', '“十二”不是数字。'],
  [
    'an unknown indicator',
    () => table(changed({ 6: '办理案件' })),
    '表.csv，第3行“指标”列',
    '指标目录里没有“办理案件”。',
  ],
  [
    'an indicator like nothing',
    () => table(changed({ 6: '降雨量' })),
    '表.csv，第3行“指标”列',
    '指标目录里没有“降雨量”。',
  ],
  ['an unknown unit', () => table(changed({ 8: '万件' })), '表.csv，第3行“单位”列', '单位“万件”与指标的单位“件”不同。'],
  [
    'a negative count',
    () => table(changed({ 7: '-12', 10: '办结-12件' })),
    '表.csv，第3行“数值”列',
    '应为不小于0，现为：-12。',
  ],
  [
    'a rate above its ceiling',
    () => file('表.csv', csv(HEAD, ROW, [...ROW.slice(0, 6), '答复满意率', '130%', '', '1', '130%'])),
    '表.csv，第3行“数值”列',
    '应为不大于100，现为：130。',
  ],
  [
    'a value its quote lacks',
    () => table(changed({ 7: '13' })),
    '表.csv，第3行“原文”列',
    '应为含有数值13的原文，现为：办结案件12件。',
  ],
  ['a bad year', () => table(changed({ 2: '二三' })), '表.csv，第3行“年份”列', '“二三”不合要求。'],
  ['a bad code', () => table(changed({ 1: '云溪' })), '表.csv，第3行“行政区划代码”列', '“云溪”不合要求。'],
  [
    'a section that became a date',
    () => table(changed({ 9: '2001-02-03T00:00' })),
    '表.csv，第3行“章节”列',
    '“2001-02-03T00:00”不合要求。',
  ],
  [
    'a date that is none',
    () => file('表.csv', csv(HEAD, changed({ 5: '2023-02-30' }))),
    '表.csv，第2行“发布时间”列',
    '“2023-02-30”不合要求。',
  ],
  [
    'another title',
    () => table(changed({ 3: '别的标题' })),
    '表.csv，第3行“报告标题”列',
    '“别的标题”与前面的“云溪市2023年报告”不同。',
  ],
  ['a row twice', () => file('表.csv', csv(HEAD, ROW, ROW)), '表.csv，第3行', '与第2行重复。'],
  [
    'two values',
    () => file('表.csv', csv(HEAD, RATE, ROW, changed({ 7: '13', 10: '13件' }))),
    '表.csv，第3行“数值”列',
    '同一份报告里，“办结案件”在第3、4行有不同的数值，都没有采用。',
  ],
  [
    'a quotation mark never closed',
    () => file('表.csv', `${csv(HEAD, ROW)}\r\n"云溪市,1`),
    '表.csv，第3行',
    '引号没有成对，后面的内容可能连在了一起。',
  ],
  [
    'a bad row of a workbook',
    () => file('表.xlsx', xlsx(HEAD, ROW, changed({ 6: '降雨量' }))),
    '表.xlsx，工作表“数据”第3行“指标”列',
    '指标目录里没有“降雨量”。',
  ],
  [
    'a bad row of a report',
    () =>
      file(
        '报告.json',
        JSON.stringify({ ...reportFile, observations: [{ ...reportFile.observations?.[0], value: 6 }] }),
      ),
    '报告.json，observations[case-count].quote',
    '应为含有数值6的原文，现为：共5件。',
  ],
];
