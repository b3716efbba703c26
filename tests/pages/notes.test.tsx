import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SAVED_KEY } from '../../src/saved/savedStorage';
import { useNotes } from '../../src/saved/useNotes';
import { makeNote } from '../support/makeSaved';
import { type App, renderApp } from '../support/renderApp';
import { renderPart } from '../support/renderPart';
import { keep, kept, writeElsewhere } from '../support/saved';

const RATE = 'indicator:petition-resolution-rate';
const PAGE = '/indicators/petition-resolution-rate/';

type Screen = App['screen'];
const section = (screen: Screen) => screen.getByRole('region', { name: '我的备注' });
const field = (screen: Screen) => section(screen).getByRole('textbox');
const texts = () => kept().notes.map(({ text }) => text);

test('written, saved after a pause, there again, taken back', async () => {
  const { screen } = await renderApp(PAGE);
  await expect.element(section(screen)).toHaveTextContent('只存在这台电脑的浏览器里');
  await expect.element(field(screen)).toHaveAccessibleName('“初次信访事项一次性化解率”的备注');
  await field(screen).fill('请补充。');
  await expect.element(section(screen)).toHaveTextContent('尚未保存');
  expect(texts()).toEqual([]);
  await expect.element(section(screen).getByText('已保存')).toHaveRole('status');
  expect(kept().notes).toMatchObject([{ target: RATE, text: '请补充。' }]);
  await screen.getByRole('link', { name: '我的' }).click();
  const notes = screen.getByRole('region', { name: '备注', exact: true });
  await expect.element(notes).toHaveTextContent('初次信访事项一次性化解率');
  await expect.element(notes).toHaveTextContent('96.08%');
  await expect.element(notes).toHaveTextContent('请补充。');
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(notes).toHaveTextContent('还没有备注');
  expect(texts()).toEqual([]);
});

test('saved at once on leaving the field, and on leaving the page', async () => {
  const { screen } = await renderApp(PAGE);
  await field(screen).fill('离开字段');
  await userEvent.tab();
  await expect.poll(texts).toEqual(['离开字段']);
  await field(screen).fill('离开页面');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(texts()).toEqual(['离开页面']);
});

test('from one indicator to the next each has its own', async () => {
  const { screen } = await renderApp(PAGE);
  await field(screen).fill('第一条');
  await screen.getByRole('link', { name: /下一项/ }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('行政诉讼一审案件');
  await expect.element(field(screen)).toHaveValue('');
  expect(kept().notes).toMatchObject([{ target: RATE, text: '第一条' }]);
});

test('deleted, taken back; an emptied field waits until it is left', async () => {
  keep({ notes: [makeNote(RATE, '旧话')] });
  const { screen } = await renderApp(PAGE);
  await expect.element(field(screen)).toHaveValue('旧话');
  await screen.getByRole('button', { name: /^删除/ }).click();
  await expect.element(section(screen)).toHaveTextContent('备注已删除');
  expect(texts()).toEqual([]);
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(field(screen)).toHaveValue('旧话');
  await field(screen).fill('');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(texts()).toEqual(['旧话']);
  await userEvent.tab();
  await expect.poll(texts).toEqual([]);
});

test('another tab changes the note: shown where nothing is unsaved, joined where something is', async () => {
  keep({ notes: [makeNote(RATE, '旧')] });
  const { screen } = await renderApp(PAGE);
  await expect.element(field(screen)).toHaveValue('旧');
  writeElsewhere({ notes: [makeNote(RATE, '那边改了')] });
  await expect.element(field(screen)).toHaveValue('那边改了');
  await field(screen).fill('这边改了');
  writeElsewhere({ notes: [makeNote(RATE, '那边又改了')] });
  await expect.element(section(screen)).toHaveTextContent('另一个窗口也改了这条备注，两段文字都留下了。');
  await expect.element(field(screen)).toHaveValue('那边又改了\n\n这边改了');
  expect(texts()).toEqual(['那边又改了\n\n这边改了']);
});

test('full storage: the note is held and offered as a file', async () => {
  const { screen } = await renderApp(PAGE);
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await field(screen).fill('存不下的话');
  await expect.element(section(screen)).toHaveTextContent('浏览器的存储空间已满');
  await expect.element(section(screen).getByRole('button', { name: '下载文件' })).toBeVisible();
  await screen.getByRole('link', { name: '我的' }).click();
  await expect.element(screen.getByText('存不下的话')).toBeVisible();
  // The page that opens tries once by itself.
  await expect.poll(() => full.mock.calls.filter(([key]) => key === SAVED_KEY).length).toBe(2);
  full.mockRestore();
  await screen.getByRole('button', { name: '再试一次' }).click();
  await expect.poll(texts).toEqual(['存不下的话']);
});

test('a record: behind a button, once unfolded; found and changed among the notes', async () => {
  const { screen } = await renderApp('/records/?kind=honour&domain=supervision');
  await expect.element(screen.getByRole('article')).toBeVisible();
  expect(document.querySelectorAll('article button, article textarea')).toHaveLength(0);
  await screen
    .getByRole('article')
    .getByText(/双优秀/)
    .first()
    .click();
  await screen.getByRole('article').getByRole('button', { name: /备注$/ }).click();
  await expect.element(screen.getByRole('article').getByRole('textbox')).toHaveFocus();
  await userEvent.keyboard('核对口径');
  await userEvent.tab();
  await expect.poll(texts).toEqual(['核对口径']);
  await screen.getByRole('link', { name: '我的' }).click();
  const notes = screen.getByRole('region', { name: '备注', exact: true });
  await expect.element(notes).toHaveTextContent('荣誉');
  await notes.getByRole('button', { name: /^修改/ }).click();
  await notes.getByRole('textbox').fill('核对过了');
  await notes.getByRole('button', { name: '完成' }).click();
  await expect.element(notes.getByText('核对过了')).toBeVisible();
  await notes.getByRole('button', { name: /^删除/ }).click();
  await expect.element(notes).toHaveTextContent('还没有备注');
  await expect.element(screen.getByRole('button', { name: '撤销' })).toHaveFocus();
  await screen.getByRole('button', { name: '撤销' }).click();
  await notes.getByRole('link').click();
  await expect.element(screen.getByRole('textbox', { name: /备注$/ })).toHaveValue('核对过了');
});

test('a note at most 2000 characters', async () => {
  const { screen } = await renderApp(PAGE);
  await expect.element(field(screen)).toHaveAttribute('maxlength', '2000');
});

const AllNotes = () => <p>{[...useNotes()].join(' ')}</p>;

test('all notes by what they are about', async () => {
  keep({ notes: [makeNote(RATE, '甲'), makeNote('record:m-x', '乙')] });
  const screen = await renderPart(<AllNotes />);
  await expect.element(screen.getByText(`${RATE},甲 record:m-x,乙`)).toBeVisible();
});
