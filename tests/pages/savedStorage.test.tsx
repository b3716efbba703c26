import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SAVED_KEY } from '../../src/saved/savedStorage';
import { renderApp } from '../support/renderApp';
import { keep, kept, writeElsewhere } from '../support/saved';
import { choose, disputes, fileOf, honours, names, note } from '../support/savedPage';
import { watchDownloads } from '../support/watchDownloads';

test('damaged text is put aside, told and offered', async () => {
  localStorage.setItem(SAVED_KEY, '{"views":[{"na');
  const downloads = watchDownloads();
  const { screen } = await renderApp('/saved/');
  const alert = screen.getByRole('alert').filter({ hasText: '以前保存的内容有一部分读不出来' });
  await expect.element(alert).toHaveTextContent('读不出来的原文没有丢，已另存一份');
  await alert.getByRole('button', { name: '下载原文（1）' }).click();
  expect(await downloads.next()).toMatchObject({ name: 'rule-of-law-saved-damaged-1.txt', text: '{"views":[{"na' });
  writeElsewhere({ views: [disputes] });
  await expect.poll(() => names(screen)).toEqual(['信访专题']);
  await expect.element(alert).toBeVisible();
  await alert.getByRole('button', { name: '我已下载，删除原文（1）' }).click();
  await expect.element(alert).not.toBeInTheDocument();
});

test('text of a later version is shown, not changed', async () => {
  const later = JSON.stringify({ format: 'rule-of-law-saved', version: 2, views: [disputes], notes: [] });
  localStorage.setItem(SAVED_KEY, later);
  const { screen } = await renderApp('/saved/');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('这些内容由更新版本的程序保存');
  await screen.getByRole('button', { name: '删除“信访专题”' }).click();
  await expect.element(screen.getByText(/^没有保存：这里的内容由更新版本的程序写入/)).toBeVisible();
  expect(names(screen)).toEqual(['信访专题']);
  expect(localStorage.getItem(SAVED_KEY)).toBe(later);
});

test('full storage: said, held, offered as a file, written later', async () => {
  keep({ views: [disputes] });
  const before = localStorage.getItem(SAVED_KEY);
  const { screen } = await renderApp('/records/?kind=honour');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await screen.getByRole('button', { name: '保存视图' }).click();
  await screen.getByRole('button', { name: '保存', exact: true }).click();
  await expect.element(screen.getByText(/浏览器的存储空间已满，这一次的更改只在页面关闭前有效/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '下载文件' })).toBeVisible();
  await screen.getByRole('link', { name: '查看我的视图' }).click();
  await expect.poll(() => names(screen)).toEqual(['举措：荣誉', '信访专题']);
  const alert = screen.getByRole('alert').filter({ hasText: '有更改没有存进浏览器' });
  const downloads = watchDownloads();
  await alert.getByRole('button', { name: '下载文件' }).click();
  expect(JSON.parse((await downloads.next()).text).views).toHaveLength(2);
  expect(localStorage.getItem(SAVED_KEY)).toBe(before);
  // The page that opens tries once by itself.
  await expect.poll(() => full.mock.calls.filter(([key]) => key === SAVED_KEY).length).toBe(2);
  full.mockRestore();
  await alert.getByRole('button', { name: '再试一次' }).click();
  await expect.element(alert).not.toBeInTheDocument();
  expect(kept().views).toHaveLength(2);
});

test('another tab: what it saves shows, what it deletes goes, and stays gone', async () => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  await expect.poll(() => names(screen)).toEqual(['信访专题']);
  writeElsewhere({ views: [honours, disputes] });
  await expect.poll(() => names(screen)).toEqual(['荣誉', '信访专题']);
  // Not told of yet when the press comes.
  keep({ views: [honours] });
  await screen.getByRole('button', { name: '删除“荣誉”' }).click();
  await expect.poll(() => names(screen)).toEqual([]);
  expect(kept().views).toEqual([]);
});

test('no fault that axe knows, with everything there is to see', async () => {
  const half = JSON.stringify({ format: 'rule-of-law-saved', version: 1, views: [disputes, {}], notes: [note] });
  localStorage.setItem(SAVED_KEY, half);
  const { screen } = await renderApp('/saved/');
  await screen.getByRole('button', { name: '给“信访专题”改名' }).click();
  await screen.getByRole('button', { name: /^修改/ }).click();
  await screen.getByRole('button', { name: '全部删除' }).click();
  await choose(screen, fileOf('x.json', { format: 'rule-of-law-saved', version: 1, views: [honours, {}], notes: [] }));
  await expect.element(screen.getByRole('button', { name: '导入可用的部分' })).toBeVisible();
  for (const theme of ['light', 'dark']) {
    document.documentElement.setAttribute('data-theme', theme);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme} ${id}: ${target.join(' ')}`)),
    ).toEqual([]);
  }
});

test('no fault that axe knows in the form that asks for a name', async () => {
  keep({ views: [honours] });
  const { screen } = await renderApp('/records/?kind=honour');
  await screen.getByRole('button', { name: '保存视图' }).click();
  await screen.getByRole('textbox', { name: '名称' }).fill('荣誉');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: '两个都留' })).toBeVisible();
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
