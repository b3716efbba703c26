import { describe, expect, test } from 'vitest';
import { NO_ADDITIONS } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { reportOfYear } from '../support/keptReport';
import { textsIn } from '../support/read';
import { type App, renderApp } from '../support/renderApp';

type Screen = App['screen'];

const keepNext = () => kept.reports.save([reportOfYear(2024)], NO_ADDITIONS);
const prints = (screen: Screen, name: string) => textsIn(screen.getByRole('region', { name, exact: true }), 'dd > div');

describe('the page of data, of a report that was brought in', () => {
  test.each([
    ['zh-CN', '下载', '版本', '本机报告', '网站的数据文件里没有它'],
    ['en', 'Download', 'Version', 'Kept reports', 'not among the files of the site'],
  ] as const)(
    '%s: leads to its export, not to files that are not there',
    async (language, downloads, versions, reports, words) => {
      const { screen } = await renderApp('/data/', { language });
      await expect.poll(() => prints(screen, versions)).toHaveLength(3);
      const published = prints(screen, versions);
      const links = screen.getByRole('region', { name: downloads, exact: true }).getByRole('link');
      expect(links.elements()).toHaveLength(3);

      await keepNext();
      await expect.element(links).toHaveTextContent(reports);
      await expect.element(links).toHaveAttribute('href', expect.stringMatching(/\/data\/reports\/$/));
      await expect.element(screen.getByRole('region', { name: downloads, exact: true })).toHaveTextContent(words);
      // The files of the site are the same as before.
      await expect.poll(() => prints(screen, versions)).toEqual(published.slice(0, 2));
    },
  );

  test('of a published one beside it, the files are there, with their own fingerprints', async () => {
    const before = await renderApp('/data/');
    await expect.poll(() => prints(before.screen, '版本')).toHaveLength(3);
    const published = prints(before.screen, '版本');
    await keepNext();
    await before.router.navigate('/data/?report=zhaoqing-2023');
    await expect.poll(() => prints(before.screen, '版本')).toEqual(published);
    const links = before.screen.getByRole('region', { name: '下载' }).getByRole('link');
    await expect.poll(() => links.elements().map((link) => link.getAttribute('href'))).toHaveLength(3);
  });

  test('after the page of reports, files alone are listed', async () => {
    const { screen, router } = await renderApp('/data/reports/');
    await expect.element(screen.getByRole('region', { name: '随站发布的报告' })).toBeVisible();
    await router.navigate('/data/');
    await expect.poll(() => prints(screen, '版本')).toHaveLength(3);
    expect(prints(screen, '版本').join()).not.toContain('undefined');
  });
});

test.each([
  ['zh-CN', '图中只有2024年的数字。', '看不出变化'],
  ['en', 'The chart shows 2024 only.', 'show no change'],
] as const)('%s: a chart of one year says no more than that where the place has two', async (language, says, not) => {
  await keepNext();
  const { screen } = await renderApp('/domains/disputes/', { language });
  await expect.element(screen.getByText(says).first()).toBeInTheDocument();
  await expect.element(screen.getByRole('main')).not.toHaveTextContent(not);
});
