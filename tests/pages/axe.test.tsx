import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { withFiles } from '../../mocks/handlers';
import { fictionalTexts } from '../support/fictional';
import { renderApp } from '../support/renderApp';

/** What axe finds on the whole page, each fault with the elements it is about. */
async function faults(): Promise<string[]> {
  const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] });
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const PAGES = [
  '/',
  '/domains/administration/',
  '/domains/disputes/',
  '/indicators/',
  '/indicators/?view=chart',
  '/indicators/?domain=dispute&kind=rate&q=率&sort=-gap',
  '/indicators/?q=信访&domain=supervision',
  '/indicators/petition-resolution-rate/?domain=disputes',
  '/indicators/kiosk-service-rank/',
  '/records/?kind=document,honour',
  '/actions/',
  '/compare/',
  '/compare/?i=petition-resolution-rate,nearby-service-rate,normative-docs-issued',
  '/brief/',
  '/brief/?domain=administration',
  '/data/',
  '/data/verify/',
  '/data/import/',
  '/data/review/',
  '/data/reports/',
  '/help/',
  '/embed/petition-resolution-rate/',
  '/present/',
  '/present/?domain=disputes&slide=gap',
  '/saved/',
  '/present/speaker/',
  '/no/such/page/',
];

describe('no fault that axe knows, in either theme, everything unfolded', () => {
  test.each(PAGES)('%s', async (path) => {
    const { screen } = await renderApp(path);
    if (path.includes('view=chart')) await expect.element(screen.getByRole('figure').first()).toBeVisible();
    for (const folded of document.querySelectorAll('details')) folded.open = folded.closest('main') !== null;
    for (const theme of ['light', 'dark']) {
      document.documentElement.setAttribute('data-theme', theme);
      expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
    }
  });

  test.each([
    ['/', '比2022年：1项比率上升'],
    ['/domains/fictional-one/', '与2022年相比'],
    ['/indicators/answer-rate/', '历年与各地'],
  ])('%s of several years and places', async (path, part) => {
    const { screen } = await renderApp(path, { handlers: withFiles(fictionalTexts()) });
    await expect.element(screen.getByRole('region', { name: part })).toBeVisible();
    const dots = () => document.querySelectorAll('.recharts-line-dot').length;
    if (path !== '/') await expect.poll(dots).toBeGreaterThan(3);
    for (const theme of ['light', 'dark']) {
      document.documentElement.setAttribute('data-theme', theme);
      expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
    }
  });

  test('a comparison over places and years, its lists open', async () => {
    const { screen } = await renderApp('/compare/?i=answer-rate,case-count,kiosk-rank', {
      handlers: withFiles(fictionalTexts()),
    });
    await expect.poll(() => document.querySelectorAll('.recharts-line-dot').length).toBeGreaterThan(20);
    for (const folded of document.querySelectorAll('details')) folded.open = folded.closest('main') !== null;
    for (const name of ['选择指标', '查找地区']) {
      await screen.getByRole('combobox', { name }).click();
      await expect.element(screen.getByRole('listbox', { name })).toBeVisible();
      for (const theme of ['light', 'dark']) {
        document.documentElement.setAttribute('data-theme', theme);
        expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
      }
    }
  });

  test('a report held against a text, everything unfolded', async () => {
    const { screen } = await renderApp('/data/verify/');
    const text = '一、主要做法\n实现1095个“一件事”主题服务落地实施。新建口袋公园23个，落实“1+N+3”机制。';
    await screen.getByLabelText('或粘贴全文').fill(text);
    await screen.getByRole('button', { name: '核对粘贴的文字' }).click();
    await expect.element(screen.getByRole('region', { name: '不作指标的数字' })).toBeVisible();
    await screen.getByRole('combobox', { name: '显示' }).selectOptions('different');
    await screen.getByText(/^机制的代称/).click();
    await expect.element(screen.getByText('1+N+3', { exact: true })).toBeVisible();
    expect(document.querySelectorAll('del, ins')).toHaveLength(2);
    for (const theme of ['light', 'dark']) {
      document.documentElement.setAttribute('data-theme', theme);
      expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
    }
  });

  test('the display settings', async () => {
    const { screen } = await renderApp('/');
    await screen.getByText('显示', { exact: true }).click();
    await expect.element(screen.getByRole('radio', { name: '深色' })).toBeVisible();
    for (const theme of ['浅色', '深色', '黑底白字', '蓝底黄字', '米底黑字', '黑底黄字']) {
      await screen.getByText(theme, { exact: true }).click();
      expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
    }
  });

  test.each([
    ['o', '全部页面'],
    ['g', '转到某一页'],
    ['?', '更多操作与快捷键'],
  ])('a deck with what the key %s opens', async (key, name) => {
    const { screen } = await renderApp('/present/');
    await userEvent.keyboard(key);
    await expect.element(screen.getByRole('dialog', { name })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test.each(['error-500', 'malformed'] as const)('messages: %s', async (scenario) => {
    const { screen } = await renderApp('/', { scenario });
    await expect.element(screen.getByRole('alert').first()).toBeVisible();
    for (const theme of ['light', 'dark']) {
      document.documentElement.setAttribute('data-theme', theme);
      expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
    }
  });

  test('late data', async () => {
    const { screen } = await renderApp('/', { scenario: 'slow', delayMs: 3000, isEarly: true });
    await expect.element(screen.getByRole('status')).toHaveTextContent('正在载入数据……');
    document.title = '法治政府建设指标';
    // Its heading comes with the data.
    expect((await faults()).filter((fault) => !fault.startsWith('page-has-heading-one'))).toEqual([]);
  });
});
