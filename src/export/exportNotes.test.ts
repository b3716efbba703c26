import { expect, test } from 'vitest';
import { exportContext } from '../../tests/support/exportContext';
import { makeEntry, words } from '../../tests/support/make';
import { chartCaption } from './chartCaption';
import { exportNotes } from './exportNotes';
import { jsonHead } from './jsonHead';

const of = (place: string, year: number) => ({
  ...makeEntry(`${place}-${year}`, year),
  place: {
    id: place,
    name: words(`虚构${place}市`, `Fictional ${place}`),
    adminCode: '990000',
    level: 'prefecture' as const,
  },
  publisher: words(`虚构${place}市政府`, `Government of Fictional ${place}`),
  publishedAt: `${year + 1}-01-15T09:00+08:00`,
});
const reports = [of('甲', 2022), of('甲', 2023), of('乙', 2023)];

test('one report is named with its publisher and time', async () => {
  expect(exportNotes(await exportContext(), 3).slice(0, 3)).toEqual([
    ['来源', '肇庆市2023年法治政府建设年度报告'],
    ['发布单位', '肇庆市人民政府'],
    ['发布时间', '2024-01-29 17:22'],
  ]);
});

test('figures of several reports name all of them, never only the one on screen', async () => {
  const context = await exportContext('zh-CN', { reports });
  expect(exportNotes(context, 3).slice(0, 3)).toEqual([
    ['来源', '虚构甲市、虚构乙市2022—2023年的法治政府建设年度报告，共3份'],
    ['发布单位', '虚构甲市政府、虚构乙市政府'],
    ['发布时间', '2023-01-15 09:00至2024-01-15 09:00'],
  ]);
  expect(chartCaption(context, 3).source).toBe(
    '来源：虚构甲市、虚构乙市2022—2023年的法治政府建设年度报告，共3份；发布单位：虚构甲市政府、虚构乙市政府；发布时间：2023-01-15 09:00至2024-01-15 09:00',
  );
  const head = jsonHead(context);
  expect('sources' in head && head.sources.map(({ report }) => report)).toEqual(['甲-2022', '甲-2023', '乙-2023']);
  expect(head).not.toHaveProperty('source');
});

test('without any report there is no source to name', async () => {
  const context = await exportContext('zh-CN', { entry: null });
  expect(exportNotes(context, 0)[0]).toEqual(['筛选条件', '无（全部）']);
  expect(chartCaption(context, 0).source).toBe('');
});
