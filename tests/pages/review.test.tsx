import { describe, expect, test } from 'vitest';
import { kept } from '../../src/imported/kept';
import { type App, address, renderApp } from '../support/renderApp';
import { chosenRow, listed, openReview, REVIEW_TEXT, untilKept } from '../support/reviewPage';

type Screen = App['screen'];
const status = (screen: Screen) => screen.getByRole('status').filter({ hasText: /\S/ }).first();
const row = (screen: Screen, name: RegExp) => screen.getByRole('button', { name }).first();
const action = (screen: Screen, name: RegExp) => screen.getByRole('listitem').getByRole('button', { name });
const tab = (screen: Screen, name: RegExp) => screen.getByRole('tab', { name });
const mark = (words: string) =>
  [...document.querySelectorAll('[data-mark]')].find(({ textContent }) => textContent === words);

describe('without a draft', () => {
  test('says where one comes from', async () => {
    const { screen } = await renderApp('/data/review/');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('审核');
    await expect.element(screen.getByText(/审核从导入开始/)).toBeVisible();
    await screen.getByRole('main').getByRole('link', { name: '导入报告' }).click();
    await expect.poll(address).toBe('/data/import/');
  });

  test('that is here no more says so', async () => {
    const { screen } = await renderApp('/data/review/?draft=nowhere');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有找到要审核的草稿');
  });
});

describe('a text and its numbers', () => {
  test('every number is marked by its state, in the text and in the list', async () => {
    const { screen } = await openReview();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('审核：虚构甲市2024.txt');
    const states = Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-mark]')].map(({ textContent, dataset }) => [
        textContent,
        `${dataset.state} ${dataset.sign}`,
      ]),
    );
    expect(states).toMatchObject({
      '95.02%': 'matched 配',
      '218个': 'matched 配',
      '345宗': 'matched 配',
      '98.7%': 'matched 配',
      '42场': 'proposed 新',
      '1+6': 'setAside 略',
      '2024年': 'setAside 略',
    });
    // The whole text is there, each letter once.
    const text = [...document.querySelectorAll('[data-at]')].map(({ textContent }) => textContent).join('');
    expect(text.replace(/\s/g, '')).toBe(REVIEW_TEXT.replace(/\s/g, ''));
    expect(listed()).toHaveLength(5);
    expect(listed()[4]).toMatch(/新开展法治夜校活动一\(二\)尚无指标42场尚无指标，待定/);
    await screen.getByLabelText('显示').selectOptions('setAside');
    expect(listed().some((words) => /1\+6|机制的代称/.test(words))).toBe(true);
  });

  test('a mark chooses its item, an item its mark', async () => {
    const { screen } = await openReview();
    (mark('98.7%') as HTMLElement).click();
    await expect.poll(chosenRow).toMatch(/98\.7%/);
    expect(document.activeElement?.textContent).toMatch(/98\.7%/);
    await row(screen, /42场/).click();
    await expect.poll(() => document.querySelector('[data-chosen]')?.textContent).toBe('42场');
    await expect.poll(address).toContain('item=');
  });

  test('found by words, pinyin and values', async () => {
    const { screen } = await openReview();
    await screen.getByLabelText('查找').fill('应诉');
    await expect.poll(listed).toHaveLength(1);
    await screen.getByLabelText('查找').fill('345');
    await expect.poll(() => listed()[0]).toMatch(/345宗/);
    await screen.getByLabelText('查找').fill('没有的');
    await expect.element(screen.getByText('没有符合的。')).toBeVisible();
    await screen.getByRole('button', { name: '显示全部' }).click();
    await expect.poll(() => listed().length).toBeGreaterThan(5);
  });
});

describe('the whole way to a kept report', () => {
  test('accept, a new indicator, reject, correct, undo, and confirm', async () => {
    const { screen } = await openReview();
    // Accepted in one step, and taken back in one.
    await screen.getByRole('button', { name: '接受无疑问的匹配（4）' }).click();
    await expect.element(status(screen)).toHaveTextContent('已接受4项匹配的数字');
    await expect.element(screen.getByText('已定4/', { exact: false }).first()).toBeVisible();
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.element(status(screen)).toHaveTextContent('已撤销：接受4项');
    await screen.getByRole('button', { name: '重做' }).click();
    const acceptAll = screen.getByRole('button', { name: '接受无疑问的匹配（0）' });
    await expect.element(acceptAll).toHaveAttribute('aria-disabled', 'true');

    // A new indicator for what the catalogue does not have.
    await row(screen, /42场/).click();
    await action(screen, /^接受/).click();
    await expect.element(screen.getByRole('combobox', { name: /归入哪个指标/ })).toHaveFocus();
    await action(screen, /^新增指标/).click();
    const dialog = screen.getByRole('dialog', { name: '新增指标' });
    await expect.element(dialog.getByLabelText('简称（中文）')).toHaveValue('');
    await dialog.getByLabelText('名称（中文）').fill('');
    await dialog.getByRole('button', { name: '新增并归入' }).click();
    await expect.element(dialog.getByText('请填写。')).toBeVisible();
    await expect.element(dialog.getByLabelText('名称（中文）')).toHaveFocus();
    await dialog.getByLabelText('名称（中文）').fill('法治夜校');
    await dialog.getByLabelText('名称（英文）').fill('Evening classes');
    await dialog.getByLabelText('编号').fill('evening-classes');
    await dialog.getByRole('button', { name: '新增并归入' }).click();
    await expect.poll(chosenRow).toMatch(/法治夜校/);
    await action(screen, /^接受/).click();
    await expect.element(status(screen)).toHaveTextContent('已接受“法治夜校”，这一类已全部审完');

    // A number that was set aside, treated as a figure and rejected after all.
    (mark('1+6') as HTMLElement).click();
    await action(screen, /^作为数字处理/).click();
    await expect.poll(() => mark('1+6')?.getAttribute('data-state')).toBe('proposed');
    await action(screen, /^退回/).click();
    await expect.poll(() => mark('1+6')?.getAttribute('data-state')).toBe('setAside');

    // A record, corrected.
    await tab(screen, /^记录/).click();
    await row(screen, /户外广告/).click();
    await action(screen, /^修改/).click();
    await screen.getByLabelText('标题（英文）').fill('Rules on outdoor advertising');
    await screen.getByRole('button', { name: '保存修改' }).click();
    await action(screen, /^接受/).click();
    await untilKept(screen);

    // What is said of the report.
    await tab(screen, /^报告信息/).click();
    await expect.element(screen.getByLabelText('地区（中文）')).toHaveValue('虚构甲市');
    await screen.getByRole('button', { name: '确认存入……' }).click();
    const confirm = screen.getByRole('dialog', { name: '确认存入' });
    await confirm.getByRole('button', { name: /^报告信息有\d处要补全/ }).click();
    await screen.getByLabelText('行政区划代码').fill('990100');
    await screen.getByLabelText('发布时间').fill('2025-01-20T09:30');
    await untilKept(screen);
    expect(await kept.reports.list()).toEqual([]);

    await screen.getByRole('button', { name: '确认存入……' }).click();
    await expect.element(confirm.getByText('5个指标的数字')).toBeVisible();
    await expect.element(confirm.getByText(/^新增1个指标：法治夜校/)).toBeVisible();
    await confirm.getByRole('button', { name: '存入', exact: true }).click();
    await expect.element(screen.getByRole('heading', { level: 1, name: /^已存入：虚构甲市/ })).toHaveFocus();

    const report = await kept.reports.read('990100-2024');
    expect(report?.entry.publishedAt).toBe('2025-01-20T09:30+08:00');
    expect(report?.report.observations.map(({ value }) => value)).toEqual([95.02, 218, 345, 98.7, 42]);
    expect(report?.report.records.map(({ title }) => title.en)).toEqual(['Rules on outdoor advertising']);
    expect(report?.origin).toBe('虚构甲市2024.txt');
    expect((await kept.reports.additions()).indicators).toMatchObject([
      { id: 'evening-classes', name: { zh: '法治夜校' }, short: { zh: '法治夜校' } },
    ]);
    await expect.poll(() => kept.drafts.read('draft-1')).toBe(null);
    await screen.getByRole('link', { name: '在总览里看' }).click();
    await expect.poll(address).toBe('/?report=990100-2024');
    await expect.element(screen.getByText(/虚构甲市人民政府2024年/).first()).toBeVisible();
  });

  test('a value corrected, with what is wrong told at the field', async () => {
    const { screen } = await openReview();
    await row(screen, /95\.02%/).click();
    await action(screen, /^修改/).click();
    await screen.getByLabelText('数值').fill('九十五');
    await screen.getByRole('button', { name: '保存修改' }).click();
    await expect.element(screen.getByText('请写一个数，如96.08。')).toBeVisible();
    await expect.element(screen.getByLabelText('数值')).toHaveFocus();
    await screen.getByLabelText('数值').fill('195.02');
    await screen.getByRole('button', { name: '保存修改' }).click();
    await expect.element(screen.getByText('数值超出范围（界限100）。')).toBeVisible();
    await expect.element(screen.getByText('引文里没有这个数值。')).toBeVisible();
    await action(screen, /^接受/).click();
    await screen.getByRole('button', { name: '确认存入……' }).click();
    await screen
      .getByRole('dialog')
      .getByRole('button', { name: /数值超出范围/ })
      .click();
    await expect.poll(chosenRow).toMatch(/195\.02%/);
    expect(document.activeElement?.textContent).toMatch(/195\.02%/);
    await untilKept(screen);
  });

  test('two values for one indicator are told, each with the way to the other', async () => {
    const { screen } = await openReview();
    await screen.getByRole('button', { name: /^接受无疑问/ }).click();
    await row(screen, /42场/).click();
    await action(screen, /^选指标/).click();
    await screen.getByRole('combobox', { name: /归入哪个指标/ }).fill('诉讼');
    await screen.getByRole('option', { name: /诉讼/ }).first().click();
    await action(screen, /^接受/).click();
    await expect.element(screen.getByText(/已接受另一个数值/)).toBeVisible();
    await action(screen, /^看那一个（345宗）/).click();
    await expect.poll(chosenRow).toMatch(/345宗/);
    await untilKept(screen);
  });

  test('a report that is there already: what changes is shown before it is replaced', async () => {
    const about = {
      id: 'zhaoqing-2023',
      place: {
        id: 'zhaoqing',
        name: { zh: '虚构甲市', en: 'Fictional A' },
        adminCode: '990100',
        level: 'prefecture' as const,
      },
      publishedAt: '2025-01-20T09:30+08:00',
    };
    const { screen } = await openReview({
      decisions: [
        { type: 'about', change: about },
        { type: 'accept', keys: ['f52'] },
      ],
      done: 2,
    });
    await screen.getByRole('button', { name: '确认存入……' }).click();
    const dialog = screen.getByRole('dialog', { name: '确认存入' });
    await expect.element(dialog.getByRole('heading', { name: '已有同一编号的报告，存入后有这些变化' })).toBeVisible();
    await expect.element(dialog.getByText(/^数字4项、记录\d项待定，不会存入。/)).toBeVisible();
    await expect.element(dialog.getByText(/虚构甲市/).first()).toBeVisible();
    expect(await kept.reports.list()).toEqual([]);
    await dialog.getByRole('button', { name: '替换并存入' }).click();
    await expect.element(screen.getByRole('heading', { level: 1, name: /^已存入/ })).toBeVisible();
    expect((await kept.reports.read('zhaoqing-2023'))?.report.observations).toHaveLength(1);
  });

  test('a newer year of the place on screen: it is shown from now on, and what was kept stays said', async () => {
    const text = REVIEW_TEXT.split('虚构甲市').join('肇庆市');
    const { screen } = await openReview({
      text,
      decisions: [
        { type: 'about', change: { publishedAt: '2025-01-20T09:30+08:00' } },
        { type: 'accept', keys: [`f${text.indexOf('95.02')}`] },
      ],
      done: 2,
    });
    await screen.getByRole('button', { name: '确认存入……' }).click();
    await screen.getByRole('dialog').getByRole('button', { name: '存入', exact: true }).click();
    await expect.element(screen.getByText('2024（导入）')).toBeInTheDocument();
    await expect.element(screen.getByRole('heading', { level: 1, name: /^已存入/ })).toBeVisible();
    await expect.poll(() => kept.drafts.read('draft-1')).toBe(null);
    await expect.element(screen.getByRole('heading', { level: 1, name: /^已存入/ })).toBeVisible();
  });
});
