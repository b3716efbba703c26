import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StorageError } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { draftsOfVisit } from '../../src/pages/shared/draftsOfVisit';
import { renderApp } from '../support/renderApp';
import { chosenRow, makeReviewDraft, openReview, press, REVIEW_TEXT, untilKept } from '../support/reviewPage';

const mark = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-mark]')].find(({ textContent }) => textContent === words);
const begin = async () => {
  (document.querySelector('[data-list] button') as HTMLElement).focus();
  await press('j');
};

/** Selects words of the text as a pointer would. */
function select(words: string) {
  const run = [...document.querySelectorAll('[data-at]')].find(({ textContent }) => textContent?.includes(words));
  const node = run?.firstChild;
  if (!node) throw new Error(`${words} stands in no run of the text`);
  const at = node.textContent?.indexOf(words) ?? 0;
  window.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
}

/** What the page asks before it goes, of what it begins to listen to from now on; the stand-in server listens too. */
function unloadAsker(): () => ((event: Event) => void) | null {
  let asker: ((event: Event) => void) | null = null;
  const { addEventListener, removeEventListener } = window;
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener, options) => {
    if (type === 'beforeunload' && typeof listener === 'function') asker = listener;
    addEventListener.call(window, type, listener, options);
  });
  vi.spyOn(window, 'removeEventListener').mockImplementation((type: string, listener, options) => {
    if (type === 'beforeunload' && listener === asker) asker = null;
    removeEventListener.call(window, type, listener, options);
  });
  return () => asker;
}

test('a reload comes back to the same place, with everything decided', async () => {
  const first = await openReview();
  await begin();
  await press('a');
  await expect.poll(chosenRow).toMatch(/218个/);
  await untilKept(first.screen);
  const there = window.location.pathname + window.location.search;
  await first.screen.unmount();
  const { screen } = await renderApp(there);
  await expect.poll(chosenRow).toMatch(/218个/);
  expect(mark('95.02%')?.dataset.state).toBe('accepted');
  await expect.element(screen.getByText(/^已定1\/\d+$/)).toBeVisible();
  await screen.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => mark('95.02%')?.dataset.state).toBe('matched');
  await untilKept(screen);
});

test('what was decided last is kept when the page goes', async () => {
  await openReview();
  await begin();
  const save = vi.spyOn(kept.drafts, 'save');
  await press('a');
  window.dispatchEvent(new Event('pagehide'));
  expect(save.mock.calls[0]?.[0].done).toBe(1);
  await expect.poll(async () => (await kept.drafts.read('draft-1'))?.done).toBe(1);
});

test('what was decided last comes back where the page had no time to keep it', async () => {
  const first = await openReview();
  await begin();
  await press('a');
  await expect.poll(chosenRow).toMatch(/218个/);
  await untilKept(first.screen);
  // From here on the database never answers.
  const save = vi.spyOn(kept.drafts, 'save').mockImplementation(() => new Promise(() => {}));
  await press('r');
  await expect.poll(chosenRow).toMatch(/345宗/);
  await press('a');
  await expect.poll(chosenRow).toMatch(/98\.7%/);
  const there = window.location.pathname + window.location.search;
  window.dispatchEvent(new Event('pagehide'));
  await first.screen.unmount();
  save.mockRestore();
  expect((await kept.drafts.read('draft-1'))?.done).toBe(1);
  const { screen } = await renderApp(there);
  await expect.element(screen.getByText(/^已定3\/\d+$/)).toBeVisible();
  expect(['95.02%', '218个', '345宗'].map((words) => mark(words)?.dataset.state)).toEqual([
    'accepted',
    'rejected',
    'accepted',
  ]);
  expect((await kept.drafts.read('draft-1'))?.done).toBe(3);
  expect(window.localStorage.getItem('rule-of-law-indicators.draft.draft-1')).toBe(null);
});

test('what waits to be kept is asked about where nothing else holds it', async () => {
  await openReview();
  const asker = unloadAsker();
  vi.spyOn(kept.drafts, 'save').mockImplementation(() => new Promise(() => {}));
  await begin();
  await press('a');
  // The journal holds it.
  expect(asker()).toBe(null);
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await press('a');
  await expect.poll(asker).not.toBe(null);
  setItem.mockRestore();
});

test('on a narrow screen the text is asked for, and chooses what it shows', async () => {
  await page.viewport(390, 844);
  onTestFinished(() => page.viewport(1280, 900));
  const { screen } = await openReview();
  const width = () => document.querySelector<HTMLElement>('[data-text]')?.offsetWidth;
  expect(width()).toBe(0);
  await screen.getByRole('button', { name: /345宗/ }).click();
  await screen.getByRole('button', { name: '看原文' }).click();
  await expect.poll(width).toBeGreaterThan(300);
  await expect.poll(() => document.querySelector('[data-chosen]')?.textContent).toBe('345宗');
  mark('98.7%')?.click();
  await expect.poll(chosenRow).toMatch(/98\.7%/);
  await expect.element(screen.getByRole('tab', { name: /^数字/ })).toHaveAttribute('aria-selected', 'true');
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

describe('added by hand', () => {
  test('a figure, from the words that were selected', async () => {
    const { screen } = await openReview();
    select('法治夜校活动');
    await expect.element(screen.getByText('已选：“法治夜校活动”')).toBeVisible();
    await screen.getByRole('button', { name: '补数字' }).click();
    const dialog = screen.getByRole('dialog', { name: '补数字' });
    await expect.element(dialog.getByLabelText('引文')).toHaveValue('开展法治夜校活动42场');
    await expect.element(dialog.getByLabelText('章节')).toHaveValue('1.2');
    await expect.element(dialog.getByLabelText('数值')).toHaveValue('42');
    await expect.element(dialog.getByLabelText('单位')).toHaveValue('场');
    await dialog.getByLabelText('引文').fill('没有写过的话42');
    await dialog.getByRole('button', { name: '补上' }).click();
    await expect.element(dialog.getByText('原文里没有这句话，请逐字核对。')).toBeVisible();
    await expect.element(dialog.getByLabelText('引文')).toHaveFocus();
    await dialog.getByLabelText('引文').fill('开展法治夜校活动42场');
    await dialog.getByRole('button', { name: '补上' }).click();
    await expect.poll(chosenRow).toMatch(/42场.*补充，待定/);
    await untilKept(screen);
    expect((await kept.drafts.read('draft-1'))?.decisions[0]).toMatchObject({
      type: 'addFigure',
      span: { start: REVIEW_TEXT.indexOf('42场'), end: REVIEW_TEXT.indexOf('42场') + 2 },
      fields: { value: 42, unit: '场', section: '1.2' },
    });
  });

  test('a record, from the words that were selected', async () => {
    const { screen } = await openReview();
    select('工作机制');
    await screen.getByRole('button', { name: '补记录' }).click();
    const dialog = screen.getByRole('dialog', { name: '补记录' });
    await dialog.getByLabelText('类型').selectOptions('机制');
    await dialog.getByRole('button', { name: '补上' }).click();
    await expect.element(dialog.getByText('请选一个类别。')).toBeVisible();
    await dialog.getByLabelText('类别').selectOptions('legislation');
    await dialog.getByRole('button', { name: '补上' }).click();
    await expect.poll(chosenRow).toMatch(/工作机制.*机制.*已接受/);
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.poll(chosenRow).toBe('');
    await untilKept(screen);
  });
});

describe('a draft that is not kept', () => {
  test('is said, goes on, and asks before the page goes; kept again, the message goes', async () => {
    const { screen } = await openReview();
    const asker = unloadAsker();
    const save = vi.spyOn(kept.drafts, 'save').mockRejectedValue(new StorageError('full'));
    await begin();
    await press('a');
    const notice = screen.getByRole('alert');
    await expect.element(notice).toHaveTextContent(/草稿没有存下浏览器的存储空间已满。/);
    expect(mark('95.02%')?.dataset.state).toBe('accepted');
    const leave = new Event('beforeunload', { cancelable: true });
    await expect.poll(asker).not.toBe(null);
    asker()?.(leave);
    expect(leave.defaultPrevented).toBe(true);
    save.mockRestore();
    await notice.getByRole('button', { name: '再存一次' }).click();
    await untilKept(screen);
    await expect.element(notice).not.toBeInTheDocument();
    expect((await kept.drafts.read('draft-1'))?.done).toBe(1);
    expect(asker()).toBe(null);
  });

  test('is reviewed in this visit where the browser keeps none', async () => {
    await draftsOfVisit.save(makeReviewDraft({ id: 'of-visit' }));
    const { screen } = await renderApp('/data/review/?draft=of-visit');
    await expect.element(screen.getByText('浏览器不存草稿，关闭页面前请审完')).toBeVisible();
    await begin();
    await press('a');
    await expect.poll(async () => (await draftsOfVisit.read('of-visit'))?.done).toBe(1);
    await draftsOfVisit.remove('of-visit');
  });

  test('a report that could not be kept leaves the draft as it is', async () => {
    const { screen } = await openReview();
    await begin();
    await press('a');
    await screen.getByRole('tab', { name: /^报告信息/ }).click();
    await screen.getByLabelText('行政区划代码').fill('990100');
    await screen.getByLabelText('发布时间').fill('2025-01-20T09:30');
    await untilKept(screen);
    vi.spyOn(kept.reports, 'save').mockRejectedValue(new StorageError('blocked'));
    await screen.getByRole('button', { name: '确认存入……' }).click();
    await screen.getByRole('dialog').getByRole('button', { name: '存入', exact: true }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('没有存入：浏览器不允许本站存储。');
    await expect.element(screen.getByRole('button', { name: '存入', exact: true })).toHaveFocus();
    expect(await kept.drafts.read('draft-1')).not.toBe(null);
    expect(await kept.reports.list()).toEqual([]);
  });
});

describe('another window on the same draft', () => {
  const theirs = makeReviewDraft({
    savedAt: '2025-02-01T09:00:00.000Z',
    decisions: [{ type: 'reject', keys: ['f52'] }],
    done: 1,
  });

  test.each([
    [/^留下这里的/, 'accepted', 'accept'],
    [/^换成那边的/, 'rejected', 'reject'],
  ] as const)('is noticed before anything is overwritten; %s', async (choice, state, type) => {
    const { screen } = await openReview();
    await kept.drafts.save(theirs);
    await begin();
    await press('a');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('另一个窗口也改了这份草稿');
    expect((await kept.drafts.read('draft-1'))?.decisions).toEqual(theirs.decisions);
    await screen.getByRole('alert').getByRole('button', { name: choice }).click();
    await expect.poll(() => mark('95.02%')?.dataset.state).toBe(state);
    await untilKept(screen);
    expect((await kept.drafts.read('draft-1'))?.decisions.map((decision) => decision.type)).toEqual([type]);
  });

  test('is taken over where nothing is unsaved here', async () => {
    const { screen } = await openReview();
    await kept.drafts.save(theirs);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => mark('95.02%')?.dataset.state).toBe('rejected');
    await untilKept(screen);
  });

  test('that took the draft out is noticed', async () => {
    const { screen } = await openReview();
    await kept.drafts.remove('draft-1');
    await begin();
    await press('a');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('这份草稿已在另一个窗口确认或删除');
    expect(await kept.drafts.read('draft-1')).toBe(null);
    await screen.getByRole('button', { name: /^留下这里的/ }).click();
    await untilKept(screen);
    expect((await kept.drafts.read('draft-1'))?.done).toBe(1);
  });
});

test('a long text: no more is drawn than what is near the window', async () => {
  const paragraph = (n: number) => `第${n}段：办理虚构案件${n + 1}件，回访群众${n + 7}人次，发放材料${n + 3}份。`;
  const text = Array.from({ length: 900 }, (_, n) => paragraph(n)).join('\n');
  const { screen } = await openReview({ text });
  await expect.element(screen.getByRole('tab', { name: /^数字（/ })).toBeVisible();
  expect(document.querySelectorAll('[data-index]').length).toBeLessThan(200);
  await screen.getByLabelText('查找').fill('906');
  await expect.poll(() => document.querySelectorAll('[data-list] [data-item]').length).toBeGreaterThan(0);
  await screen
    .getByRole('button', { name: /906人次/ })
    .first()
    .click();
  await expect.poll(() => document.querySelector('[data-chosen]')?.textContent).toBe('906人次');
});
