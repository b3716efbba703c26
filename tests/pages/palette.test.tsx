import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const field = (screen: RenderResult) => screen.getByRole('combobox', { name: '查找全站' });
const group = (screen: RenderResult, name: RegExp) => screen.getByRole('group', { name });
const names = (screen: RenderResult, name: RegExp) =>
  textsOf(group(screen, name).getByRole('option')).map((text) => text.trim());
const chosen = () => document.querySelector('[role="option"][aria-selected="true"]')?.textContent ?? '';

async function open(screen: RenderResult) {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field(screen)).toHaveFocus();
}

test('the keys alone: open, initials, down, Enter; the report is kept', async () => {
  const { screen } = await renderApp('/data/?report=zhaoqing-2023');
  await open(screen);
  await userEvent.keyboard('xfsx');
  await expect.poll(() => names(screen, /^指标 1$/)).toEqual(['初次信访事项一次性化解率96.08%争议化解 · 信访']);
  await expect.poll(() => chosen()).toContain('初次信访事项');
  await expect.poll(() => textsOf(group(screen, /^指标/).getByRole('mark'))).toEqual(['信访事项']);
  await userEvent.keyboard('{Enter}');
  await expect.poll(address).toBe('/indicators/petition-resolution-rate/?report=zhaoqing-2023');
  await expect.element(field(screen)).not.toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('arrows, Home and End go round; the field points at the choice', async () => {
  const { screen } = await renderApp('/data/');
  await open(screen);
  const options = () => textsOf(screen.getByRole('option'));
  const at = () =>
    [...document.querySelectorAll('[role="option"]')].findIndex((option) => option.ariaSelected === 'true');
  const last = options().length - 1;
  expect(last).toBeGreaterThan(8);
  for (const [key, position] of [
    ['{ArrowDown}', 1],
    ['{End}', last],
    ['{ArrowDown}', 0],
    ['{ArrowUp}', last],
    ['{Home}', 0],
  ] as const) {
    await userEvent.keyboard(key);
    await expect.poll(at).toBe(position);
    const id = field(screen).element().getAttribute('aria-activedescendant');
    expect(document.getElementById(id ?? '')?.ariaSelected).toBe('true');
  }
});

test('Esc closes and gives the focus back; the slash opens where no field has it', async () => {
  const { screen } = await renderApp('/indicators/');
  const button = screen.getByRole('button', { name: '查找', exact: true });
  await button.click();
  await expect.element(field(screen)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(field(screen)).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('/');
  await expect.element(field(screen)).toHaveFocus();
  await expect.element(field(screen)).toHaveValue('');
  await userEvent.keyboard('{Escape}');
  await screen.getByRole('searchbox', { name: '查找指标' }).click();
  await userEvent.keyboard('/');
  await expect.element(screen.getByRole('searchbox', { name: '查找指标' })).toHaveValue('/');
  await expect.element(field(screen)).not.toBeInTheDocument();
});

test('nothing asked: pages and things to do, and the indicators opened before', async () => {
  const { screen } = await renderApp('/indicators/litigation-cases/');
  await open(screen);
  expect(names(screen, /^最近打开的指标/)).toEqual(['行政诉讼一审案件650件争议化解 · 复议与应诉']);
  expect(names(screen, /^页面/)).toEqual([
    '总览',
    '领域',
    '指标',
    '举措',
    '问题与计划',
    '对比',
    '我的',
    '数据',
    '导入报告',
    '本机报告',
    '核对原文',
    '帮助',
    '投影总览',
    '投影行政诉讼一审案件',
  ]);
  expect(names(screen, /^操作/)).toEqual([
    '打开显示设置',
    '跟随系统外观 · 当前',
    '浅色外观',
    '深色外观',
    '长者模式开启',
    'English语言',
    '复制本页链接',
    '打印本页',
  ]);
});

test('a record by words of its quote: shown around them, opened on its page', async () => {
  const { screen } = await renderApp('/');
  await open(screen);
  await userEvent.fill(field(screen), '县级党委主要负责人');
  const option = group(screen, /^举措 1$/).getByRole('option');
  await expect
    .element(option)
    .toHaveTextContent('创新推出2023年县级党委主要负责人履行推进法治建设第一责任人职责实施项目');
  expect(textsOf(option.getByRole('mark'))).toEqual(['县级党委主要负责人']);
  await option.click();
  await expect.poll(address).toBe('/records/');
  expect(window.location.hash).toBe('#record-s-first-responsible');
});

test('more than eight: all of them on the page of the list', async () => {
  const { screen } = await renderApp('/');
  await open(screen);
  await userEvent.fill(field(screen), '行政');
  const found = group(screen, /^指标 \d+$/);
  await expect.poll(() => found.getByRole('option').elements().length).toBe(9);
  const total = Number(/\d+/.exec(found.element().textContent ?? '')?.[0]);
  expect(total).toBeGreaterThan(8);
  await found.getByRole('option', { name: `全部${total}项` }).click();
  await expect.poll(address).toBe('/indicators/?q=行政');
  await expect.element(screen.getByText(`${total}项指标符合条件（共33项）`)).toBeVisible();
});

test('a section, a category and a domain lead to what they hold', async () => {
  const { screen } = await renderApp('/');
  for (const [q, name, expected] of [
    ['一（四）3', /^章节/, '/indicators/?section=1.4.3'],
    ['xinfang', /^类别/, '/indicators/?category=petitions'],
    ['zyhj', /^领域/, '/domains/disputes/'],
  ] as const) {
    await open(screen);
    await userEvent.fill(field(screen), q);
    await group(screen, name).getByRole('option').first().click();
    await expect.poll(address).toBe(expected);
  }
});

test('the theme is changed and the palette closes', async () => {
  const { screen } = await renderApp('/');
  await open(screen);
  await userEvent.fill(field(screen), 'shense');
  await expect.poll(() => chosen()).toContain('深色');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.documentElement.getAttribute('data-theme')).toBe('dark');
  await expect.element(field(screen)).not.toBeInTheDocument();
});

test('nothing found says so and what to try', async () => {
  const { screen } = await renderApp('/');
  await open(screen);
  await userEvent.fill(field(screen), 'qqqq');
  await expect.element(screen.getByText('没有找到“qqqq”')).toBeVisible();
  await expect.element(screen.getByText('全拼，例如“xinfang”')).toBeVisible();
  await expect.element(field(screen)).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field(screen)).not.toHaveAttribute('aria-activedescendant');
});

test.each(['light', 'dark'])('no fault that axe knows: %s', async (theme) => {
  const { screen } = await renderApp('/');
  document.documentElement.setAttribute('data-theme', theme);
  await open(screen);
  await userEvent.fill(field(screen), '信访');
  await expect.element(group(screen, /^指标/)).toBeVisible();
  const { violations } = await axe.run('dialog', { resultTypes: ['violations'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
});

test('in English', async () => {
  const { screen } = await renderApp('/', { language: 'en' });
  await userEvent.keyboard('{Control>}k{/Control}');
  const english = screen.getByRole('combobox', { name: 'Find anything on this site' });
  await userEvent.fill(english, 'petit');
  await expect
    .element(screen.getByRole('option', { name: /First-time petitions|First petitions/ }).first())
    .toBeVisible();
  expect(textsOf(screen.getByRole('group', { name: /^Indicators/ }).getByRole('mark'))[0]).toMatch(/^petit/i);
});
