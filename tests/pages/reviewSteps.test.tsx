import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { kept } from '../../src/imported/kept';
import type { App } from '../support/renderApp';
import { chosenRow, listed, openReview, press, REVIEW_TEXT, untilKept } from '../support/reviewPage';

type Screen = App['screen'];
const status = (screen: Screen) => screen.getByRole('status').filter({ hasText: /\S/ }).first();
const row = (screen: Screen, name: RegExp) => screen.getByRole('button', { name }).first();
const action = (screen: Screen, name: RegExp) => screen.getByRole('listitem').getByRole('button', { name });
const decisions = async () => (await kept.drafts.read('draft-1'))?.decisions.map(({ type }) => type);
const focused = () => document.activeElement?.textContent ?? '';

/** Whether an element is in sight, in its list and in the window. */
function isInSight(element: Element | null): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const list = document.querySelector('[data-list]')?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return top >= Math.max(0, list.top) - 1 && bottom <= Math.min(window.innerHeight, list.bottom) + 1;
}

test('an indicator given to a figure is undone under its own name', async () => {
  const { screen } = await openReview();
  await row(screen, /42场/).click();
  await action(screen, /^选指标/).click();
  await screen.getByRole('combobox', { name: /归入哪个指标/ }).fill('诉讼');
  await screen.getByRole('option', { name: /诉讼/ }).first().click();
  await expect.element(status(screen)).toHaveTextContent(/^已归入“/);
  // Its sign says so too.
  await expect.poll(chosenRow).toMatch(/^配.*匹配，待定$/);
  const words = status(screen).element().textContent?.replace('已归入', '已撤销：归入');
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(status(screen)).toHaveTextContent(words ?? '');
  await expect.poll(chosenRow).toMatch(/^新.*尚无指标，待定$/);
  await untilKept(screen);
});

test('a new indicator is one step: undone once, the figure is as before', async () => {
  const { screen } = await openReview();
  await row(screen, /42场/).click();
  await action(screen, /^新增指标/).click();
  const dialog = screen.getByRole('dialog', { name: '新增指标' });
  await dialog.getByLabelText('名称（中文）').fill('法治夜校');
  await dialog.getByRole('button', { name: '新增并归入' }).click();
  await expect.poll(chosenRow).toMatch(/^配法治夜校/);
  await untilKept(screen);
  expect(await decisions()).toEqual(['indicator']);
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(status(screen)).toHaveTextContent('已撤销：新增指标“法治夜校”');
  await expect.poll(chosenRow).toMatch(/^新开展法治夜校活动.*尚无指标，待定$/);
  await untilKept(screen);
});

test('a figure added without an indicator is one step, and waits for one', async () => {
  const { screen } = await openReview();
  await screen.getByRole('button', { name: '补数字' }).click();
  const dialog = screen.getByRole('dialog', { name: '补数字' });
  await dialog.getByLabelText('数值').fill('42');
  await dialog.getByLabelText('引文').fill('开展法治夜校活动42场');
  await dialog.getByRole('button', { name: '补上' }).click();
  await expect.poll(chosenRow).toMatch(/补充，待定/);
  await untilKept(screen);
  expect(await decisions()).toEqual(['addFigure']);
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => listed().some((words) => words.includes('补充，待定'))).toBe(false);
  await untilKept(screen);
});

test('the focus stays where it was when nothing is left to accept or to undo', async () => {
  const { screen } = await openReview();
  await screen.getByRole('button', { name: '接受无疑问的匹配（4）' }).click();
  await expect.poll(focused).toBe('接受无疑问的匹配（0）');
  await press('{Enter}');
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(status(screen)).toHaveTextContent('已撤销：接受4项');
  await expect.element(screen.getByRole('button', { name: '撤销' })).toHaveAttribute('aria-disabled', 'true');
  expect(focused()).toBe('撤销');
  await untilKept(screen);
});

test('records have an accept for all of them too; what stays open is told with the way to it', async () => {
  const { screen } = await openReview();
  await screen.getByRole('tab', { name: /^报告信息/ }).click();
  await screen.getByLabelText('行政区划代码').fill('990100');
  await screen.getByLabelText('发布时间').fill('2025-01-20T09:30');
  await screen.getByRole('tab', { name: /^数字/ }).click();
  await screen.getByRole('button', { name: '接受无疑问的匹配（4）' }).click();
  await screen.getByRole('button', { name: '确认存入……' }).click();
  const dialog = screen.getByRole('dialog', { name: '确认存入' });
  await expect.element(dialog.getByText('数字1项、记录2项待定，不会存入。')).toBeVisible();
  await dialog.getByRole('button', { name: '去定记录' }).click();
  await expect.element(screen.getByRole('tab', { name: /^记录/ })).toHaveAttribute('aria-selected', 'true');
  // The other one has no category yet.
  await screen.getByRole('button', { name: '接受无疑问的记录（1）' }).click();
  await expect.element(status(screen)).toHaveTextContent('已接受1项记录');
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.element(screen.getByRole('button', { name: '接受无疑问的记录（1）' })).toBeVisible();
  await untilKept(screen);
});

test('what is opened and what was saved are in sight, in a list and a window that are both short', async () => {
  await page.viewport(1280, 640);
  onTestFinished(() => page.viewport(1280, 900));
  const more = Array.from({ length: 30 }, (_, n) => `开展虚构活动${n + 101}场。`).join('');
  const { screen } = await openReview({ text: REVIEW_TEXT.replace('落实“1+6”', `${more}落实“1+6”`) });
  window.scrollTo(0, 0);
  (document.querySelector('[data-list] button') as HTMLElement).focus();
  for (const name of [/118场/, /129场/]) {
    (row(screen, name).element() as HTMLElement).click();
    await expect.poll(chosenRow).toMatch(name);
    await press('i');
    await expect.element(screen.getByRole('combobox', { name: /归入哪个指标/ })).toHaveFocus();
    await expect.poll(() => isInSight(document.activeElement)).toBe(true);
    // Some of what can be chosen too.
    await expect.poll(() => isInSight(document.querySelectorAll('[role="option"]')[0] ?? null)).toBe(true);
    await press('{Escape}');
    await press('e');
    await expect.element(screen.getByLabelText('数值')).toHaveFocus();
    await expect.poll(() => isInSight(document.activeElement)).toBe(true);
    await screen.getByLabelText('备注（中文）').fill('虚构');
    await press('{Enter}');
    await expect.poll(chosenRow).toMatch(name);
    await expect.poll(() => isInSight(document.querySelector('[data-list] [aria-expanded="true"]'))).toBe(true);
    expect(focused()).toMatch(name);
  }
  await untilKept(screen);
});

test('words that end in the middle of a sentence are no title, and the sentence is their quote', async () => {
  const { screen } = await openReview();
  const run = [...document.querySelectorAll('[data-at]')].find(({ textContent }) => textContent?.includes('户外广告'));
  const node = run?.firstChild;
  if (!node) throw new Error('the text has changed');
  const at = node.textContent?.indexOf('户外广告') ?? 0;
  window.getSelection()?.setBaseAndExtent(node, at, node, at + 4);
  await expect.element(screen.getByText('已选：“户外广告”')).toBeVisible();
  await screen.getByRole('button', { name: '补记录' }).click();
  const dialog = screen.getByRole('dialog', { name: '补记录' });
  await expect.element(dialog.getByText(/^引文已补成整句。/)).toBeVisible();
  await expect
    .element(dialog.getByLabelText('引文'))
    .toHaveValue('（三）完善制度。制定出台《虚构甲市户外广告设施管理办法》'.slice(8));
  await press('{Escape}');
});

test('what the last report of the place says too is counted where it was', async () => {
  const said = '在全省率先举办全面依法治市工作队伍素质提升培训班';
  const text = REVIEW_TEXT.split('虚构甲市').join('肇庆市').replace('落实“1+6”', `${said}。落实“1+6”`);
  const { screen } = await openReview({ text }, { search: '&tab=records' });
  await expect
    .poll(() => listed().find((words) => words.includes('素质提升培训班')))
    .toMatch(/队伍素质提升培训班.*组织领导.*举措/);
  await row(screen, /素质提升培训班/).click();
  await press('e');
  await expect
    .element(screen.getByLabelText('标题（英文）'))
    .toHaveValue('Training course for rule-of-law staff, a first in the province');
  await press('{Escape}');
});
