import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { kept } from '../../src/imported/kept';
import { address } from '../support/renderApp';
import { chosenRow, listed, openReview, press, untilKept } from '../support/reviewPage';

const focused = () => document.activeElement?.textContent ?? '';

test('the whole review by keys alone', async () => {
  const { screen } = await openReview();
  const status = screen.getByRole('status').filter({ hasText: /\S/ }).first();
  (document.querySelector('[data-list] button') as HTMLElement).focus();
  await press('j');
  await expect.poll(focused).toMatch(/95\.02%/);
  await press('a');
  await expect.element(status).toHaveTextContent(/^已接受“/);
  // On to the next one that is open.
  await expect.poll(focused).toMatch(/218个/);
  await press('{ArrowDown}{ArrowUp}');
  await expect.poll(focused).toMatch(/218个/);
  await press('r');
  await expect.element(status).toHaveTextContent(/^已退回“/);
  await expect.poll(focused).toMatch(/345宗/);
  await press('u');
  await expect.element(status).toHaveTextContent(/^已撤销：退回“/);
  await expect.poll(focused).toMatch(/218个/);
  await press('{Control>}y{/Control}');
  await expect.element(status).toHaveTextContent(/^已重做：退回“/);
  await press('{Control>}z{/Control}');
  await expect.poll(focused).toMatch(/218个/);
  await press('a');
  await press('a');
  await expect.poll(focused).toMatch(/98\.7%/);

  // Edit, give up, and edit again.
  await press('e');
  await expect.element(screen.getByLabelText('数值')).toHaveFocus();
  await press('{Escape}');
  await expect.poll(focused).toMatch(/98\.7%/);
  await press('a');
  await expect.poll(focused).toMatch(/42场/);

  // The letters are letters in a field.
  await press('i');
  const combo = screen.getByRole('combobox', { name: /归入哪个指标/ });
  await expect.element(combo).toHaveFocus();
  await press('ar');
  await expect.element(combo).toHaveValue('ar');
  await press('{Escape}');
  await expect.poll(focused).toMatch(/42场/);
  await press('n');
  await expect.element(screen.getByRole('dialog', { name: '新增指标' }).getByLabelText('名称（中文）')).toHaveFocus();
  await press('{Escape}');
  await expect.poll(focused).toMatch(/42场/);
  await press('r');
  await expect.element(status).toHaveTextContent('这一类已全部审完');

  // To the text and back, the keys listed, the search.
  await press('t');
  await expect.poll(() => document.activeElement?.hasAttribute('data-text')).toBe(true);
  await press('{Enter}');
  await expect.poll(focused).toMatch(/42场/);
  await press('?');
  await expect.element(screen.getByRole('dialog', { name: '审核的按键' })).toBeVisible();
  await press('{Escape}');
  await expect.poll(focused).toMatch(/42场/);
  await press('/');
  await expect.element(screen.getByRole('searchbox', { name: '查找', exact: true })).toHaveFocus();
  // The site's own search stays closed.
  expect(document.querySelector('dialog[open]')).toBe(null);
  await untilKept(screen);
  expect((await kept.drafts.read('draft-1'))?.decisions.map(({ type }) => type)).toEqual([
    'accept',
    'accept',
    'accept',
    'accept',
    'reject',
  ]);
});

test('keys decide nothing that is not on screen', async () => {
  const { screen } = await openReview();
  const decided = () => screen.getByText(/^已定\d+\/\d+$/).element().textContent;
  (document.querySelector('[data-list] button') as HTMLElement).focus();
  await press('j');
  await expect.poll(chosenRow).toMatch(/95\.02%/);
  const before = decided();

  // Of the records none is chosen: the first one is, and only then decided.
  await screen.getByRole('tab', { name: /^记录/ }).click();
  for (const key of ['a', 'r', 'e']) {
    await press(key);
    await expect.poll(chosenRow).toMatch(/户外广告/);
    expect(decided()).toBe(before);
    expect(document.querySelector('form')).toBe(null);
    await screen.getByRole('tab', { name: /^数字/ }).click();
    await press('{Home}');
    (document.querySelector('[data-list] button') as HTMLElement).click();
    await expect.poll(chosenRow).toMatch(/95\.02%/);
    await screen.getByRole('tab', { name: /^记录/ }).click();
  }

  await screen.getByRole('tab', { name: /^报告信息/ }).click();
  await expect.element(screen.getByLabelText('行政区划代码')).toBeVisible();
  for (const key of ['a', 'r', 'e', 'i', 'n', 'j', 'k']) await press(key);
  expect(decided()).toBe(before);
  expect(document.querySelector('dialog[open]')).toBe(null);
  await expect.element(screen.getByRole('tab', { name: /^报告信息/ })).toHaveAttribute('aria-selected', 'true');
  await screen.getByRole('tab', { name: /^数字/ }).click();
  await expect.poll(chosenRow).toMatch(/95\.02%.*匹配，待定/);
  // Nothing was decided: nothing is left to take back.
  expect(await kept.drafts.read('draft-1')).toMatchObject({ done: 0, decisions: [] });
});

test('a key with a modifier is the browser’s', async () => {
  await openReview();
  (document.querySelector('[data-list] button') as HTMLElement).focus();
  await press('j');
  await expect.poll(chosenRow).toMatch(/95\.02%/);
  const before = listed();
  await press('{Alt>}r{/Alt}{Meta>}e{/Meta}');
  expect(listed()).toEqual(before);
  expect(document.querySelector('form')).toBe(null);
});

test('the parts are tabs, the arrows go from one to the next', async () => {
  const { screen } = await openReview();
  (screen.getByRole('tab', { name: /^数字/ }).element() as HTMLElement).focus();
  await press('{ArrowRight}');
  await expect.element(screen.getByRole('tab', { name: /^记录/ })).toHaveFocus();
  await expect.element(screen.getByRole('tab', { name: /^记录/ })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(address).toContain('tab=records');
  await press('{ArrowRight}');
  await expect.element(screen.getByLabelText('行政区划代码')).toBeVisible();
});

test('the help page lists the keys', async () => {
  const { screen, router } = await openReview();
  await router.navigate('/help/');
  await expect.element(screen.getByRole('heading', { name: '审核报告' })).toBeVisible();
  await expect.element(screen.getByText('接受，并到下一个待定项')).toBeVisible();
});

describe('no fault that axe knows', () => {
  const faults = async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  };

  test.each([
    ['figures', 'j', 'zh-CN'],
    ['figures', 'je', 'en'],
    ['figures', 'ji', 'zh-CN'],
    ['figures', 'jn', 'zh-CN'],
    ['figures', '?', 'zh-CN'],
    ['records', 'j', 'en'],
    ['records', 'je', 'zh-CN'],
    ['about', '', 'zh-CN'],
  ] as const)('in %s after the keys %s, in %s', async (tab, keys, language) => {
    const { screen } = await openReview({}, { search: `&tab=${tab}`, language });
    await expect.element(screen.getByRole('tab', { selected: true })).toBeVisible();
    (document.querySelector('[data-list] button') as HTMLElement | null)?.focus();
    for (const key of keys) await press(key);
    for (const theme of ['light', 'dark']) {
      document.documentElement.setAttribute('data-theme', theme);
      expect({ theme, faults: await faults() }).toEqual({ theme, faults: [] });
    }
  });
});
