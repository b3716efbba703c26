import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NO_ADDITIONS } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { reportOfYear } from '../support/keptReport';
import { renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

const PETITIONS = 'petition-resolution-rate';
const keep = (year: number, value: number) =>
  kept.reports.save([reportOfYear(year, { [PETITIONS]: value })], NO_ADDITIONS);

describe('a report that the site never published', () => {
  test.each([
    ['zh-CN', '本浏览器导入的报告', '代替'],
    ['en', 'Brought in by you', 'Stands in for'],
  ] as const)(
    '%s: is never said to stand in for one, after a new version and an undone removal',
    async (language, title, words) => {
      await keep(2024, 98.5);
      const { screen } = await renderApp('/data/reports/', { language });
      const own = screen.getByRole('region', { name: title });
      const item = own.getByRole('listitem').filter({ hasText: '2024' });
      await expect.element(item).toHaveTextContent(/1 of 1|共1版/);
      await keep(2024, 97.5);
      await expect.element(item).toHaveTextContent(/2 of 2|共2版/);
      const gone = await kept.reports.remove('zhaoqing-2024');
      await expect.element(item).not.toBeInTheDocument();
      await kept.reports.putBack(gone);
      await expect.element(item).toBeVisible();
      await expect.element(own).not.toHaveTextContent(words);
    },
  );
});

describe('a published report that is replaced', () => {
  test.each([
    [
      'zh-CN',
      '随站发布的报告',
      '肇庆市2023年法治政府建设年度报告',
      '已由本浏览器导入的一份代替',
      /相差什么$/,
      '指标：改动1',
      /^导出随站发布/,
    ],
    [
      'en',
      'Published with the site',
      'Zhaoqing 2023 annual report on building a rule-of-law government',
      'Replaced in this browser by the one you brought in',
      /^How the one brought in differs/,
      'Indicators: 1 changed',
      /^Export the published/,
    ],
  ] as const)(
    '%s: stays listed, tells what differs, and can be taken as it was',
    async (language, title, name, words, differs, changed, take) => {
      await keep(2023, 97.5);
      const { screen } = await renderApp('/data/reports/', { language });
      const site = screen.getByRole('region', { name: title, exact: true });
      await expect.element(site.getByRole('heading', { level: 3 })).toHaveTextContent(name);
      await expect.element(site).toHaveTextContent(words);
      await site.getByRole('button', { name: differs }).click();
      const changes = site.getByRole('region', { name: differs });
      await expect.element(changes.getByText(changed)).toBeVisible();
      await expect.element(changes).toHaveTextContent(/96\.08%?.*97\.5%/);
      const downloads = watchDownloads();
      await site.getByRole('button', { name: take }).click();
      const { name: file, bytes } = await downloads.next();
      expect(file).toBe('zhaoqing-2023-data.zip');
      const parts = unzipSync(bytes);
      const report = JSON.parse(strFromU8(parts['reports/zhaoqing-2023.json'] ?? new Uint8Array()));
      expect(report.observations).toContainEqual(expect.objectContaining({ indicator: PETITIONS, value: 96.08 }));
    },
  );
});
