import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderPart } from '../../tests/support/renderPart';
import { DisplayMenu } from './DisplayMenu';

const KEY = 'rule-of-law-indicators';
const theme = () => document.documentElement.getAttribute('data-theme');
const paper = () => getComputedStyle(document.documentElement).backgroundColor;

async function open() {
  const screen = await renderPart(
    <>
      <DisplayMenu hrefOf={(language) => `#${language}`} />
      <p>别处</p>
    </>,
  );
  const button = screen.getByText('显示', { exact: true });
  await button.click();
  await expect.element(screen.getByRole('radio', { name: '跟随系统' })).toBeVisible();
  return { screen, button, panel: screen.getByText('外观', { exact: true }) };
}

describe('DisplayMenu', () => {
  test('the theme chosen holds at once, and is remembered', async () => {
    const { screen } = await open();
    await screen.getByText('浅色', { exact: true }).click();
    await expect.poll(theme).toBe('light');
    const light = paper();
    await screen.getByText('深色', { exact: true }).click();
    await expect.poll(theme).toBe('dark');
    await expect.element(screen.getByRole('radio', { name: '深色' })).toBeChecked();
    expect(paper()).not.toBe(light);
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ version: 1, theme: 'dark', language: null });
    await screen.getByText('跟随系统', { exact: true }).click();
    await expect.poll(theme).toBeNull();
    await expect.element(screen.getByRole('radio', { name: '跟随系统' })).toBeChecked();
  });

  test('what another window chooses holds here too', async () => {
    const { screen } = await open();
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '{"theme":"dark"}' }));
    await expect.element(screen.getByRole('radio', { name: '深色' })).toBeChecked();
    expect(theme()).toBe('dark');
  });

  test('the arrow keys go through the themes', async () => {
    const { screen } = await open();
    await screen.getByRole('radio', { name: '跟随系统' }).click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: '深色' })).toBeChecked();
    expect(theme()).toBe('dark');
  });

  test('Esc closes it and gives the focus back', async () => {
    const { screen, button, panel } = await open();
    await screen.getByRole('radio', { name: '浅色' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeVisible();
    await expect.element(button).toHaveFocus();
  });

  test('Esc in a closed menu takes no focus', async () => {
    const { button, panel } = await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeVisible();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).not.toHaveFocus();
  });

  test('a press elsewhere closes it, one inside does not', async () => {
    const { screen, panel } = await open();
    await panel.click();
    await expect.element(panel).toBeVisible();
    await screen.getByText('别处').click();
    await expect.element(panel).not.toBeVisible();
  });

  test('each language in its own words, the one shown is marked, the one chosen remembered', async () => {
    const { screen } = await open();
    const english = screen.getByRole('link', { name: 'English' });
    await expect.element(english).toHaveAttribute('lang', 'en');
    await expect.element(english).toHaveAttribute('href', '#en');
    await expect.element(screen.getByRole('link', { name: '中文' })).toHaveAttribute('aria-current', 'true');
    await expect.element(english).toHaveAttribute('aria-current', 'false');
    await english.click();
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ language: 'en' });
  });
});
