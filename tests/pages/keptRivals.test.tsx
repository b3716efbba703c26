import { expect, test } from 'vitest';
import { NO_ADDITIONS } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { reportOfYear } from '../support/keptReport';
import { textsOf } from '../support/read';
import { renderApp } from '../support/renderApp';

const PETITIONS = 'petition-resolution-rate';

/** Two reports of the same place and year, whose English titles are alike. */
async function keepTwo() {
  const first = reportOfYear(2024);
  const second = reportOfYear(2024, { [PETITIONS]: 98.5 });
  const id = 'zhaoqing-2024-rev';
  const draft = {
    ...second,
    entry: {
      ...second.entry,
      id,
      title: { ...second.entry.title, zh: '虚构的肇庆市2024年报告（修订稿）' },
      publishedAt: '2025-01-20T10:00+08:00',
    },
    report: { ...second.report, id },
  };
  await kept.reports.save([first, draft], NO_ADDITIONS);
}

test.each([
  [
    'zh-CN',
    '年份',
    ['2023', '2024（导入） · 虚构的肇庆市2024年报告', '2024（导入） · 虚构的肇庆市2024年报告（修订稿）'],
  ],
  [
    'en',
    'Year',
    [
      '2023',
      '2024 (kept here) · Fictional Zhaoqing report 2024 · 2025-01-15 09:00',
      '2024 (kept here) · Fictional Zhaoqing report 2024 · 2025-01-20 10:00',
    ],
  ],
] as const)(
  '%s: two reports of a place and year are told apart where one is chosen',
  async (language, label, labels) => {
    await keepTwo();
    const { screen } = await renderApp('/', { language });
    const years = screen.getByRole('banner').getByRole('combobox', { name: label });
    await expect.poll(() => textsOf(years.getByRole('option')).sort()).toEqual(labels);
  },
);
