import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { readPreferences, writePreferences } from '../../src/preferences/preferences';
import { press } from '../support/deck';
import { renderApp } from '../support/renderApp';
import { standInSpeech } from '../support/speech';

const KEY = 'rule-of-law-indicators';
const page = document.documentElement;
const panel = (screen: RenderResult) => screen.getByRole('dialog', { name: '显示设置' });
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? '{}');
const paper = () => getComputedStyle(page).backgroundColor;
/** The key of the panel: with Alt, test drivers write other signs. */
const pressKey = () => press({ key: '0', code: 'Digit0', altKey: true });

async function open(path = '/data/') {
  const { screen } = await renderApp(path);
  await screen.getByRole('button', { name: '显示', exact: true }).click();
  await expect.element(panel(screen)).toBeVisible();
  return screen;
}

describe('the panel', () => {
  test('opens and closes by its key, takes the focus and gives it back', async () => {
    const { screen } = await renderApp('/data/');
    const find = screen.getByRole('button', { name: /^查找/ });
    find.element().focus();
    await expect.poll(pressKey).toBe(true);
    await expect.element(screen.getByRole('heading', { name: '显示设置' })).toHaveFocus();
    pressKey();
    await expect.element(panel(screen)).not.toBeInTheDocument();
    await expect.element(find).toHaveFocus();
  });

  test('Esc closes it and leaves what is on', async () => {
    writePreferences({ isElder: true });
    const screen = await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel(screen)).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: '显示', exact: true })).toHaveFocus();
    expect(readPreferences().isElder).toBe(true);
  });

  test('the theme chosen holds at once and is kept; the arrow keys go through all of them', async () => {
    const screen = await open();
    const light = paper();
    await screen.getByText('深色', { exact: true }).click();
    await expect.poll(() => page.dataset.theme).toBe('dark');
    expect(paper()).not.toBe(light);
    expect(kept()).toMatchObject({ version: 1, theme: 'dark', language: null });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: '蓝底黄字' })).toBeChecked();
    expect(paper()).toBe('rgb(0, 0, 92)');
    await screen.getByText('跟随系统', { exact: true }).click();
    await expect.poll(() => page.dataset.theme).toBeUndefined();
  });

  test('each theme and background is shown in its own colours', async () => {
    const screen = await open();
    const ground = (name: string) => {
      const tile = screen.getByRole('radio', { name, exact: true }).element().closest('label');
      return tile ? getComputedStyle(tile).backgroundColor : null;
    };
    expect(ground('黑底白字')).toBe('rgb(0, 0, 0)');
    expect(ground('米底黑字')).toBe('rgb(255, 253, 208)');
    expect(ground('胭脂红')).toBe('rgb(253, 230, 224)');
    expect(ground('天蓝')).toBe('rgb(218, 250, 254)');
  });

  test('a background colours the light theme; in a dark one it says why it does not', async () => {
    const screen = await open();
    await screen.getByText('浅色', { exact: true }).click();
    await screen.getByText('芥末绿', { exact: true }).click();
    await expect.poll(paper).toBe('rgb(243, 255, 225)');
    await screen.getByText('黑底黄字', { exact: true }).click();
    await expect.element(screen.getByText('底色只用于浅色外观，现在的外观用不上。')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '天蓝' })).toBeDisabled();
    expect(paper()).toBe('rgb(0, 0, 0)');
  });

  test('text grows; elder mode has no smaller than large, and gives back what was chosen', async () => {
    const screen = await open();
    await screen.getByText('特大', { exact: true }).click();
    await expect.poll(() => page.dataset.text).toBe('extra-large');
    await screen.getByText('小', { exact: true }).click();
    await screen.getByRole('checkbox', { name: '长者模式' }).click();
    await expect.element(screen.getByRole('radio', { name: '大', exact: true })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: '小', exact: true })).toBeDisabled();
    await expect.element(screen.getByText('长者模式下，文字不小于“大”。')).toBeVisible();
    await screen.getByRole('checkbox', { name: '长者模式' }).click();
    await expect.element(screen.getByRole('radio', { name: '小', exact: true })).toBeChecked();
    expect(page.dataset.text).toBe('small');
  });

  test('one press brings all defaults back, one more what was before', async () => {
    writePreferences({ theme: 'yellow-on-blue', textSize: 'large', hasGuides: true, isElder: true, language: 'zh-CN' });
    const before = kept();
    const screen = await open();
    await screen.getByRole('button', { name: '恢复默认' }).click();
    await expect.element(screen.getByText('已恢复默认设置。')).toBeVisible();
    expect(kept()).toMatchObject({
      theme: 'system',
      textSize: 'medium',
      hasGuides: false,
      isElder: false,
      language: 'zh-CN',
    });
    await screen.getByRole('button', { name: '恢复默认' }).click();
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.element(screen.getByText('已撤销。')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '恢复默认' })).toHaveFocus();
    await expect.poll(kept).toEqual(before);
  });

  test('what another window chooses is seen here', async () => {
    const screen = await open();
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '{"theme":"dark","isElder":true}' }));
    await expect.element(screen.getByRole('radio', { name: '深色' })).toBeChecked();
    await expect.element(screen.getByRole('checkbox', { name: '长者模式' })).toBeChecked();
  });

  test('a browser that keeps nothing: told, and it holds for the visit', async () => {
    const screen = await open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await screen.getByText('深色', { exact: true }).click();
    await expect.element(screen.getByText('浏览器不允许保存设置，所选只在本次访问有效。')).toBeVisible();
    expect(page.dataset.theme).toBe('dark');
  });

  test('each language in its own words, the one shown marked, the page and its question kept', async () => {
    const screen = await open('/indicators/?kind=rate');
    const english = panel(screen).getByRole('link', { name: 'English' });
    await expect.element(english).toHaveAttribute('href', '/en/indicators/?kind=rate');
    await expect.element(english).toHaveAttribute('lang', 'en');
    await expect.element(panel(screen).getByRole('link', { name: '中文' })).toHaveAttribute('aria-current', 'true');
  });

  test('leads to the help', async () => {
    const screen = await open();
    await screen.getByRole('link', { name: '使用帮助和全部按键' }).click();
    await expect.element(panel(screen)).not.toBeInTheDocument();
    await expect.poll(() => window.location.pathname).toBe('/help/');
  });

  test('in a deck: by D, its keys move no slide, Esc closes it alone', async () => {
    const { screen } = await renderApp('/present/');
    await userEvent.keyboard('d');
    await expect.element(panel(screen)).toBeVisible();
    const status = document.querySelector('main > [role="status"]')?.textContent;
    await screen.getByRole('radio', { name: '中', exact: true }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => page.dataset.text).toBe('large');
    expect(document.querySelector('main > [role="status"]')?.textContent).toBe(status);
    await userEvent.keyboard('{Escape}');
    await expect.element(panel(screen)).not.toBeInTheDocument();
    expect(window.location.pathname).toBe('/present/');
  });
});

describe('the palette', () => {
  test.each([
    ['长者', { isElder: true }],
    ['特大', { textSize: 'extra-large' }],
    ['雪青', { palette: 'lilac' }],
    ['heidihuangzi', { theme: 'yellow-on-black' }],
    ['十字', { hasGuides: true }],
  ])('%s', async (q, change) => {
    const { screen } = await renderApp('/data/');
    await userEvent.keyboard('{Control>}k{/Control}');
    const field = screen.getByRole('combobox', { name: '查找全站' });
    await userEvent.fill(field, q);
    await expect.element(screen.getByRole('group', { name: /^操作/ }).getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(kept).toMatchObject(change);
  });

  test('in elder mode only sizes that hold, the one in force marked', async () => {
    writePreferences({ isElder: true, textSize: 'small' });
    const { screen } = await renderApp('/data/');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.fill(screen.getByRole('combobox', { name: '查找全站' }), '文字大小');
    await expect.element(screen.getByRole('option', { name: /^特大/ })).toBeVisible();
    await expect.element(screen.getByRole('option', { name: /^大.*当前/ })).toBeVisible();
    await expect.element(screen.getByRole('option', { name: /^[中小]/ })).not.toBeInTheDocument();
  });

  test('the panel, and a reset with its way back', async () => {
    writePreferences({ theme: 'dark' });
    const { screen } = await renderApp('/data/');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.fill(screen.getByRole('combobox', { name: '查找全站' }), '恢复默认');
    await expect.element(screen.getByRole('option', { name: /^恢复默认/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(panel(screen)).toBeVisible();
    expect(kept()).toMatchObject({ theme: 'system' });
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.poll(kept).toMatchObject({ theme: 'dark' });
  });
});

describe('Esc outside of everything', () => {
  test('leaves what was turned on last, one after another, each with its way back', async () => {
    const { screen } = await renderApp('/data/');
    writePreferences({ isElder: true });
    writePreferences({ hasLargePointer: true });
    writePreferences({ hasGuides: true });
    await expect.poll(() => document.querySelectorAll('[data-guide]').length).toBe(2);
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByText('已退出：十字辅助线。')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('[data-guide]').length).toBe(0);
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByText('已退出：大指针。')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByText('已退出：长者模式。')).toBeVisible();
    expect(page.dataset.elder).toBeUndefined();
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.dataset.elder).toBe('');
  });

  test('what is open closes first', async () => {
    const { screen } = await renderApp('/');
    writePreferences({ hasGuides: true });
    await expect.poll(() => document.querySelectorAll('[data-guide]').length).toBe(2);
    await screen.getByRole('button', { name: /1096/ }).first().click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(readPreferences().hasGuides).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => readPreferences().hasGuides).toBe(false);
  });
});

/** The reader loads late: until it listens, what takes the focus is not read. */
const firstHeard = (screen: RenderResult, speech: ReturnType<typeof standInSpeech>) =>
  expect
    .poll(() => {
      screen.getByRole('link', { name: '来源与口径' }).element().focus();
      screen.getByRole('link', { name: '跳到正文' }).element().focus();
      return speech.texts().length;
    })
    .toBeGreaterThan(0);

describe('reading aloud', () => {
  test('no voice of the page’s language: told in the panel, and once it is turned on', async () => {
    const speech = standInSpeech(['en-US']);
    const screen = await open();
    await expect.element(screen.getByText(/这台电脑没有中文语音，不能朗读/)).toBeVisible();
    await screen.getByRole('checkbox', { name: '语音朗读' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('status').filter({ hasText: '没有中文语音' })).toBeVisible();
    expect(speech.texts()).toEqual([]);
  });

  test('voices told late are used', async () => {
    const speech = standInSpeech([]);
    const screen = await open();
    await expect.element(screen.getByText('正在查找这台电脑的语音……')).toBeVisible();
    speech.tell(['zh-CN']);
    await expect.element(screen.getByText('使用语音：voice zh-CN')).toBeVisible();
  });

  test('reads what is pointed at, marks it, and stops when the pointer moves on', async () => {
    const speech = standInSpeech(['zh-CN', 'en-US']);
    const { screen } = await renderApp('/indicators/petition-resolution-rate/');
    writePreferences({ isReadAloud: true });
    await firstHeard(screen, speech);
    const heading = screen.getByRole('heading', { level: 1 });
    await heading.hover();
    await expect.poll(() => speech.last()?.text).toBe('初次信访事项一次性化解率');
    expect(speech.last()?.lang).toBe('zh-CN');
    await expect.element(heading).toHaveAttribute('data-spoken');
    const cancelled = speech.cancel.mock.calls.length;
    await screen.getByRole('contentinfo').getByRole('link', { name: 'English' }).hover();
    await expect.poll(() => speech.cancel.mock.calls.length).toBeGreaterThan(cancelled);
    await expect.element(heading).not.toHaveAttribute('data-spoken');
    // In the voice of its own language.
    await expect.poll(() => speech.last()?.lang).toBe('en-US');
  });

  test('a browser that wants a press first, or fails: told in words', async () => {
    const speech = standInSpeech(['zh-CN']);
    const { screen } = await renderApp('/data/');
    writePreferences({ isReadAloud: true });
    await firstHeard(screen, speech);
    const fail = (error: string) => speech.last()?.onerror?.({ error } as SpeechSynthesisErrorEvent);
    fail('interrupted');
    fail('not-allowed');
    await expect.element(screen.getByText(/浏览器要求先按一下页面/)).toBeVisible();
    fail('network');
    await expect.element(screen.getByText(/朗读没有成功/)).toBeVisible();
  });
});

describe('the ways out of elder mode', () => {
  test('Esc in a field leaves it on', async () => {
    writePreferences({ isElder: true });
    const { screen } = await renderApp('/indicators/');
    const find = screen.getByRole('searchbox', { name: '查找指标' });
    await find.click();
    await userEvent.keyboard('{Escape}{Escape}');
    expect(readPreferences().isElder).toBe(true);
    (screen.getByRole('heading', { level: 1 }).element() as HTMLElement).focus();
    await expect
      .poll(async () => {
        await userEvent.keyboard('{Escape}');
        return readPreferences().isElder;
      })
      .toBe(false);
  });

  test('its button says so, gives the way back and keeps the focus on the page', async () => {
    writePreferences({ isElder: true });
    const { screen } = await renderApp('/data/');
    await screen.getByRole('button', { name: '退出长者模式' }).click();
    await expect.element(screen.getByText('已退出：长者模式。')).toBeVisible();
    await expect.element(screen.getByRole('main').getByRole('heading', { level: 1 })).toHaveFocus();
    await screen.getByRole('button', { name: '撤销' }).click();
    expect(readPreferences().isElder).toBe(true);
    await expect.element(screen.getByRole('main').getByRole('heading', { level: 1 })).toHaveFocus();
  });
});
