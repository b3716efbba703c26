import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SAVED_KEY } from '../../src/saved/savedStorage';
import { at, makeNote, makeView } from '../support/makeSaved';
import { textsIn, textsOf } from '../support/read';
import { type App, address, renderApp } from '../support/renderApp';
import { keep, kept, writeElsewhere } from '../support/saved';
import { watchDownloads } from '../support/watchDownloads';

const disputes = makeView('a', { name: '信访专题', path: '/indicators/?domain=disputes' });
const honours = makeView('b', { name: '荣誉', path: '/records/?kind=honour', savedAt: at(1) });
const note = makeNote('indicator:petition-resolution-rate', '请补充事项类别。');

type Screen = App['screen'];
const views = (screen: Screen) => screen.getByRole('region', { name: '保存的视图' });
const names = (screen: Screen) => textsIn(views(screen), 'h3');
const undo = (screen: Screen) => screen.getByRole('button', { name: '撤销' });
const fileOf = (name: string, content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });
const choose = (screen: Screen, file: File) => userEvent.upload(screen.getByLabelText('选择文件导入'), file);

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
  await screen.getByRole('link', { name: '监督荣誉' }).click();
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
  expect(textsOf(views(screen).getByRole('link'))).toEqual(['指标', '举措']);
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
  await first.getByRole('link').click();
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await expect.element(screen.getByText('链接中有无法识别的内容，已调整：')).toBeVisible();
});

test('out to a file, all deleted, in again', async () => {
  keep({ views: [honours, disputes], notes: [note] });
  const downloads = watchDownloads();
  const { screen } = await renderApp('/saved/');
  await screen.getByRole('button', { name: '导出全部' }).click();
  const { name, text } = await downloads.next();
  expect(name).toMatch(/^rule-of-law-saved-\d{4}-\d\d-\d\d\.json$/);
  await expect.element(screen.getByText(`已下载${name}`)).toBeVisible();
  await screen.getByRole('button', { name: '全部删除' }).click();
  await expect.element(screen.getByRole('group', { name: '删除2个视图和1条备注？' })).toBeVisible();
  expect(kept().views).toHaveLength(2);
  await screen.getByRole('button', { name: '确认删除' }).click();
  await expect.element(screen.getByText('已全部删除。')).toBeVisible();
  expect(kept()).toMatchObject({ views: [], notes: [] });
  await choose(screen, fileOf(name, text));
  await expect.element(screen.getByText(`“${name}”：新增3项，更新0项，原已有0项，不能用0项。`)).toBeVisible();
  expect(kept()).toMatchObject({ views: [honours, disputes], notes: [note] });
  await choose(screen, fileOf(name, text));
  await expect.element(screen.getByText(`“${name}”：新增0项，更新0项，原已有3项，不能用0项。`)).toBeVisible();
  await undo(screen).click();
  await expect.element(screen.getByText('已撤销。')).toBeVisible();
  expect(kept()).toMatchObject({ views: [], notes: [] });
});

test('a question before all is deleted, and a way out of it', async () => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  await screen.getByRole('button', { name: '全部删除' }).click();
  await screen.getByRole('button', { name: '取消' }).click();
  await expect.element(screen.getByRole('button', { name: '全部删除' })).toHaveFocus();
  expect(kept().views).toEqual([disputes]);
});

test.each([
  ['a web page', '<!doctype html>', '整个文件：这是一个网页，不是本站导出的文件。现为 <!doctype html>'],
  ['cut off', '{"format":', /^第1行第11列：内容不完整/],
  ['another file', '{"domains":[]}', '整个文件，format：不是本站导出的文件，应为“rule-of-law-saved”。现为 —'],
  [
    'of a later version',
    '{"format":"rule-of-law-saved","version":9}',
    '文件由更新版本的程序导出。请重新载入页面后再导入。',
  ],
  ['empty', ' ', '文件里没有内容。请确认选对了文件。'],
  ['too large', ' '.repeat(2 * 1024 * 1024 + 1), /^文件太大，超过2 MB/],
])('a file that cannot be used (%s) changes nothing', async (_, content, message) => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  await choose(screen, fileOf('x.json', content));
  await expect.element(screen.getByText('“x.json”没有导入，这里的内容没有变动。')).toBeVisible();
  await expect.element(screen.getByText(message)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '导入可用的部分' })).not.toBeInTheDocument();
  expect(kept().views).toEqual([disputes]);
});

test('of a file with faults the good part is offered', async () => {
  keep({ views: [disputes] });
  const { screen } = await renderApp('/saved/');
  const content = {
    format: 'rule-of-law-saved',
    version: 1,
    views: [honours, { ...honours, id: 'e', path: 'javascript:alert(1)' }, { ...honours, id: 'f', name: '' }],
    notes: [note],
  };
  await choose(screen, fileOf('手改.json', content));
  await expect
    .element(screen.getByText('第2个视图，path：地址只能是本站的页面，以一个“/”开头。现为 javascript:alert(1)'))
    .toBeVisible();
  await expect.element(screen.getByText('第3个视图，name：名称不能为空。现为 （空）')).toBeVisible();
  await expect.element(screen.getByText('其余可用的可以导入：新增2项，更新0项，原已有0项。')).toBeVisible();
  expect(kept().views).toEqual([disputes]);
  await screen.getByRole('button', { name: '导入可用的部分' }).click();
  await expect.element(screen.getByText('“手改.json”：新增2项，更新0项，原已有0项，不能用2项。')).toBeVisible();
  expect(kept()).toMatchObject({ views: [honours, disputes], notes: [note] });
});

test('a file can be dropped', async () => {
  const { screen } = await renderApp('/saved/');
  const data = new DataTransfer();
  data.items.add(fileOf('d.json', { format: 'rule-of-law-saved', version: 1, views: [disputes], notes: [] }));
  const place = screen.getByText('也可以把文件拖到这里。').element();
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect.poll(() => names(screen)).toEqual(['信访专题']);
});

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
