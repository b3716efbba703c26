import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SAVED_KEY } from '../../src/saved/savedStorage';
import { makeNote, makeView } from '../support/makeSaved';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';
import { keep, kept } from '../support/saved';
import { disputes, honours, names, undo, views } from '../support/savedPage';

test('save a view of the records, find it again, open it', async () => {
  const { screen } = await renderApp('/records/?kind=honour&domain=supervision');
  await screen.getByRole('button', { name: '保存视图' }).click();
  const dialog = screen.getByRole('dialog', { name: '保存当前条件' });
  await expect.element(dialog.getByRole('textbox', { name: '名称' })).toHaveValue('举措：荣誉、权力监督');
  await dialog.getByRole('textbox').fill('');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('请写一个名称。');
  await dialog.getByRole('textbox').fill('监督荣誉');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(screen.getByText('已保存视图“监督荣誉”。')).toHaveRole('status');
  await expect.element(screen.getByRole('button', { name: '保存视图' })).toHaveFocus();
  await screen.getByRole('link', { name: '查看我的视图' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('我的视图和备注');
  await expect.element(views(screen)).toHaveTextContent('举措 · 荣誉、权力监督');
  await screen.getByRole('link', { name: '监督荣誉', exact: true }).click();
  await expect.element(screen.getByText('1条举措符合条件（共70条）')).toBeVisible();
  expect(address()).toBe('/records/?kind=honour&domain=supervision');
});

describe('a name that is taken', () => {
  const ask = async () => {
    keep({ views: [honours] });
    const { screen } = await renderApp('/records/?kind=document');
    await screen.getByRole('button', { name: '保存视图' }).click();
    await screen.getByRole('textbox', { name: '名称' }).fill('荣誉');
    await screen.getByRole('button', { name: '保存', exact: true }).click();
    await expect.element(screen.getByRole('dialog').getByRole('alert')).toHaveTextContent('已有名为“荣誉”的视图。');
    return screen;
  };

  test('replaced, and taken back', async () => {
    const screen = await ask();
    await screen.getByRole('button', { name: '替换原来的' }).click();
    await expect.element(screen.getByText('视图“荣誉”已换成现在的条件。')).toBeVisible();
    expect(kept().views).toMatchObject([{ id: 'b', path: '/records/?kind=document' }]);
    await undo(screen).click();
    await expect.element(screen.getByText('已撤销。')).toBeVisible();
    expect(kept().views).toEqual([honours]);
  });

  test('both kept', async () => {
    const screen = await ask();
    await screen.getByRole('button', { name: '两个都留' }).click();
    await expect.element(screen.getByText('已保存视图“荣誉（2）”。')).toBeVisible();
    expect(kept().views.map((view) => view.name)).toEqual(['荣誉（2）', '荣誉']);
  });

  test('given up with Esc', async () => {
    const screen = await ask();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(kept().views).toEqual([honours]);
  });
});

test('nothing kept: how to save, and where', async () => {
  const { screen } = await renderApp('/saved/');
  await expect.element(screen.getByText(/^只保存在这台电脑的这个浏览器里/)).toBeVisible();
  await expect.element(views(screen)).toHaveTextContent('还没有保存的视图');
  expect(textsOf(views(screen).getByRole('link'))).toEqual(['指标', '举措', '对比']);
  await expect.element(screen.getByRole('button', { name: '导出全部' })).not.toBeInTheDocument();
  expect(localStorage.getItem(SAVED_KEY)).toBeNull();
});

test('delete and undo by keyboard; the line stays until the next operation', async () => {
  keep({ views: [honours, disputes] });
  const { screen } = await renderApp('/saved/');
  await expect.poll(() => names(screen)).toEqual(['荣誉', '信访专题']);
  screen.getByRole('button', { name: '删除“信访专题”' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('已删除“信访专题”。')).toBeVisible();
  expect(names(screen)).toEqual(['荣誉']);
  await expect.element(undo(screen)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => names(screen)).toEqual(['荣誉', '信访专题']);
  await expect.element(screen.getByText('已撤销。')).toBeVisible();
  await expect.element(undo(screen)).not.toBeInTheDocument();
});

test('rename in place, and back', async () => {
  keep({ views: [honours, disputes] });
  const { screen } = await renderApp('/saved/');
  await screen.getByRole('button', { name: '给“信访专题”改名' }).click();
  await screen.getByRole('textbox', { name: '名称' }).fill('荣誉');
  await screen.getByRole('button', { name: '完成' }).click();
  await expect.element(views(screen).getByRole('alert')).toHaveTextContent('已有名为“荣誉”的视图。');
  await screen.getByRole('textbox', { name: '名称' }).fill('一季度信访');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => names(screen)).toEqual(['荣誉', '一季度信访']);
  await expect.element(screen.getByRole('button', { name: '给“一季度信访”改名' })).toHaveFocus();
  await undo(screen).click();
  await expect.poll(() => names(screen)).toEqual(['荣誉', '信访专题']);
});

test('the link copied leads to the view', async () => {
  keep({ views: [disputes] });
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { screen } = await renderApp('/saved/', { language: 'en' });
  await screen.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => copy.mock.calls).toEqual([[`${window.location.origin}/en/indicators/?domain=disputes`]]);
});

test('what is no longer in the data is said, and the view still opens', async () => {
  keep({
    views: [
      makeView('c', { name: '旧领域', path: '/indicators/?domain=disputs,disputes&section=9.9' }),
      makeView('d', { name: '旧指标', path: '/indicators/petition-resolution-rat/' }),
    ],
    notes: [makeNote('record:m-gone', '还要留着')],
  });
  const { screen } = await renderApp('/saved/');
  const [first, second] = [
    screen.getByRole('listitem').filter({ hasText: '旧领域' }),
    screen.getByRole('listitem').filter({ hasText: '旧指标' }),
  ];
  await expect.element(first).toHaveTextContent('指标 · 争议化解');
  await expect.element(first).toHaveTextContent('其中领域“disputs”、章节“9.9”已不存在');
  await expect.element(second).toHaveTextContent('这个视图所指的内容已不存在');
  await expect.element(screen.getByText('还要留着')).toBeVisible();
  await expect.element(screen.getByText('“record:m-gone”已不在当前数据中，备注仍然保留。')).toBeVisible();
  await first.getByRole('heading').getByRole('link').click();
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await expect.element(screen.getByText('链接中有无法识别的内容，已调整：')).toBeVisible();
});
