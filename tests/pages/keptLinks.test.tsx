import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_ADDITIONS } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { at } from '../support/deck';
import { reportOfYear } from '../support/keptReport';
import { renderApp } from '../support/renderApp';

const PETITIONS = '/indicators/petition-resolution-rate/';
const NAMED = '?report=zhaoqing-2024';

/** A report that was brought in is what every page shows; what is copied is returned. */
async function keepNext() {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await kept.reports.save([reportOfYear(2024, { 'petition-resolution-rate': 98.5 })], NO_ADDITIONS);
  return () => copy.mock.lastCall?.[0] ?? '';
}

// Without its name, others would be shown the published report and its figures without a word.
describe('what leaves this browser names the report that was brought in', () => {
  test.each([
    ['zh-CN', '复制链接', '导出', '复制链接', '复制引用'],
    ['en', 'Copy link', 'Export', 'Copy link', 'Copy citation'],
  ] as const)(
    '%s: the link of a page, and the link and the citation of a figure',
    async (language, share, menu, link, citation) => {
      const copied = await keepNext();
      const { screen } = await renderApp(PETITIONS, { language });
      const main = screen.getByRole('main');
      const page = window.location.href;
      expect(page).not.toContain('report=');
      await main.getByRole('button', { name: share }).first().click();
      await expect.poll(copied).toBe(page + NAMED);
      await main.getByText(menu, { exact: true }).click();
      const inMenu = main.getByRole('group');
      await inMenu.getByRole('button', { name: citation }).click();
      await expect.poll(copied).toContain('98.5%');
      expect(copied()).toContain(page + NAMED);
      await inMenu.getByRole('button', { name: link }).click();
      await expect.poll(copied).toBe(page + NAMED);
    },
  );

  test('the command of the palette', async () => {
    const copied = await keepNext();
    const { screen } = await renderApp('/records/?q=虚构');
    const page = window.location.href;
    await userEvent.keyboard('{Control>}k{/Control}');
    await screen.getByRole('combobox', { name: '查找全站' }).fill('复制本页链接');
    await screen.getByRole('option', { name: /复制本页链接/ }).click();
    await expect.poll(copied).toBe(`${page}&report=zhaoqing-2024`);
  });

  test('a deck, with a word that others will not see it', async () => {
    const copied = await keepNext();
    const { screen } = await renderApp('/present/?slides=cover,headline');
    await at(1);
    await userEvent.keyboard('o');
    await screen.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => new URL(copied()).searchParams.get('report')).toBe('zhaoqing-2024');
    expect(new URL(copied()).searchParams.get('slides')).toBe('cover,headline');
    await expect.element(screen.getByText('别人打开时看不到')).toBeVisible();
  });

  test('a saved view: it stays with its report', async () => {
    await keepNext();
    const { screen, router } = await renderApp('/compare/?i=petition-resolution-rate');
    await screen.getByRole('button', { name: '保存视图' }).click();
    await screen.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await router.navigate('/saved/');
    const view = screen.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
    await expect.element(view).toHaveAttribute('href', `/compare/?i=petition-resolution-rate&report=zhaoqing-2024`);
  });

  test('the address on paper', async () => {
    await keepNext();
    const { screen } = await renderApp(PETITIONS);
    const line = screen.getByText(`${window.location.href}${NAMED}`);
    const printed = () => {
      window.dispatchEvent(new Event('beforeprint'));
      return line.query();
    };
    await expect.poll(printed).not.toBeNull();
    window.dispatchEvent(new Event('afterprint'));
  });
});

test('where the published report is shown, a link is the address as it stands', async () => {
  const copied = await keepNext();
  const { screen } = await renderApp(`${PETITIONS}?report=zhaoqing-2023`);
  await screen.getByRole('main').getByRole('button', { name: '复制链接' }).first().click();
  await expect.poll(copied).toBe(window.location.href);
  await expect.element(screen.getByText('链接已复制', { exact: true })).toBeVisible();
});
