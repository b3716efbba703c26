import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeEntry } from '../../tests/support/make';
import { aboutOf } from './aboutOf';
import { completeAbout } from './entryOf';

const { entries } = bundledDataset();

test('a place that is not there yet', () => {
  expect(aboutOf('虚构县2024年法治政府建设年度报告\n来源：虚构县人民政府 发布时间：2025-01-20\n', entries)).toEqual({
    id: '',
    place: { id: '', name: { zh: '虚构县', en: '' }, adminCode: '', level: 'county' },
    year: 2024,
    title: { zh: '虚构县2024年法治政府建设年度报告', en: '' },
    publisher: { zh: '虚构县人民政府', en: '' },
    publishedAt: '2025-01-20T00:00+08:00',
  });
});

test('the next report of a place that is there', () => {
  const about = aboutOf('肇庆市2024年法治政府建设年度报告\n发布时间：2025-01-20 10:15\n', entries);
  expect(completeAbout(about).id).toBe('zhaoqing-2024');
  expect(completeAbout({ ...about, year: 2025 }).id).toBe('zhaoqing-2025');
  expect(about).toEqual({
    id: '',
    place: entries[0]?.place,
    year: 2024,
    title: {
      zh: '肇庆市2024年法治政府建设年度报告',
      en: 'Zhaoqing 2024 annual report on building a rule-of-law government',
    },
    publisher: entries[0]?.publisher,
    publishedAt: '2025-01-20T10:15+08:00',
  });
});

test('the day of a report that is there keeps its hour', () => {
  const text = (day: string) => `肇庆市2023年法治政府建设年度报告\n发布时间：${day}\n`;
  expect(aboutOf(text('2024-01-29'), entries).publishedAt).toBe(entries[0]?.publishedAt);
  expect(aboutOf(text('2024-01-30'), entries).publishedAt).toBe('2024-01-30T00:00+08:00');
});

test('ids of another make are gone on with, as in the newest report', () => {
  const [older, newer] = [makeEntry('old-2020', 2020), makeEntry('zq-2024-annual', 2024)];
  const about = aboutOf('肇庆市2025年法治政府建设年度报告\n', [older, newer, ...entries]);
  expect(completeAbout(about).id).toBe('zq-2025-annual');
});

test('a text that says nothing of itself', () => {
  expect(aboutOf('办理案件3件。', entries)).toMatchObject({
    id: '',
    year: null,
    place: { level: null },
    publishedAt: '',
  });
});
