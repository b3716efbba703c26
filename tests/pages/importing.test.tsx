import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { kept } from '../../src/imported/kept';
import {
  bring,
  button,
  choose,
  draftOf,
  heading,
  IMPORT_PAGE,
  openImport,
  row,
  warmReaders,
} from '../support/importPage';
import { csv, docx, file, GB, HEAD, pdf, SENTENCE } from '../support/intakeFiles';
import { textsOf } from '../support/read';
import { address } from '../support/renderApp';

beforeAll(warmReaders, 60_000);

test('what the page is for, before anything is given', async () => {
  const { screen } = await openImport();
  await expect.element(screen.getByRole('heading', { level: 1, name: '导入报告' })).toBeVisible();
  await expect.element(screen.getByText(/不上传。读到什么、会改变什么，先列出来，确认后才保存。/)).toBeVisible();
  expect(textsOf(screen.getByRole('heading', { level: 2 }))).toEqual(
    expect.arrayContaining(['选择原文或数据', '数据模板']),
  );
  expect(screen.getByRole('heading', { name: '没有审核完的报告' }).elements()).toEqual([]);
});

describe('a text', () => {
  test.each([
    ['txt', file('云溪.txt', SENTENCE), /云溪\.txt · 纯文本 · UTF-8/],
    ['docx', file('云溪.docx', docx()), /云溪\.docx · Word文档/],
    ['pdf', file('云溪.pdf', pdf()), /云溪\.pdf · PDF · 1页/],
  ])('%s: what was read is shown, its review begins with a draft', async (form, given, said) => {
    const { screen } = await openImport();
    await choose(screen, given);
    await expect.element(heading(screen, `读到原文，共${SENTENCE.length}字`)).toHaveFocus();
    await expect.element(screen.getByText(said)).toBeVisible();
    await expect.element(screen.getByText('云溪市办结案件12件，答复满意率96.08%。')).toBeVisible();
    expect(await kept.drafts.list()).toEqual([]);
    await button(screen, '开始审核').click();
    await expect.poll(address).toMatch(/^\/data\/review\/\?draft=[0-9a-f]{16}/);
    expect(await kept.drafts.list()).toEqual([
      expect.objectContaining({ file: given.name, form, text: SENTENCE, decisions: [], done: 0 }),
    ]);
  });

  test('in another encoding it is read anew, the focus stays', async () => {
    const { screen } = await openImport();
    await choose(screen, file('云溪.txt', GB));
    await expect.element(screen.getByText('云溪市办结案件12件')).toBeVisible();
    const encoding = screen.getByLabelText('编码');
    await expect.element(encoding).toHaveValue('gb18030');
    // The focus goes to what was found first.
    await expect.element(screen.getByRole('heading', { level: 2, name: /^读到原文/ })).toHaveFocus();
    (encoding.element() as HTMLElement).focus();
    await encoding.selectOptions('UTF-8');
    await expect.element(screen.getByText(/处读不出来。/)).toBeVisible();
    await expect.element(encoding).toHaveFocus();
    await encoding.selectOptions('GB18030（GBK）');
    await expect.element(screen.getByText('云溪市办结案件12件')).toBeVisible();
  });

  test('one whose review has begun leads to it', async () => {
    const { screen, router } = await openImport();
    await bring(screen, SENTENCE);
    await button(screen, '开始审核').click();
    await expect.poll(address).toMatch(/draft=/);
    const draft = address();
    await router.navigate(IMPORT_PAGE);
    await bring(screen, SENTENCE);
    await expect.element(screen.getByText('这份文字已经开始审核：')).toBeVisible();
    await screen
      .getByRole('region', { name: /读到原文/ })
      .getByRole('link', { name: '继续审核“粘贴的文字”' })
      .click();
    await expect.poll(address).toBe(draft);
    expect(await kept.drafts.list()).toHaveLength(1);
  });
});

test('reviews begun earlier stand first; one is discarded and comes back', async () => {
  await kept.drafts.save(draftOf('a', '云溪.txt', '2026-01-02T09:00:00+08:00'));
  await kept.drafts.save(draftOf('b', '松岭.txt', '2026-01-03T09:00:00+08:00'));
  const { screen } = await openImport();
  const list = screen.getByRole('region', { name: '没有审核完的报告' });
  await expect.element(list).toBeVisible();
  expect(textsOf(list.getByRole('link'))).toEqual(['继续审核“松岭.txt”', '继续审核“云溪.txt”']);
  await list.getByRole('button', { name: '丢弃“松岭.txt”的草稿' }).click();
  await expect.element(list.getByRole('status')).toHaveTextContent('“松岭.txt”的草稿已丢弃。');
  await expect.element(list.getByRole('status')).toHaveFocus();
  expect((await kept.drafts.list()).map(({ id }) => id)).toEqual(['a']);
  await list.getByRole('button', { name: '撤销' }).click();
  await expect.element(list.getByRole('status')).toHaveTextContent('“松岭.txt”的草稿已放回。');
  expect(await kept.drafts.read('b')).toEqual(draftOf('b', '松岭.txt', '2026-01-03T09:00:00+08:00'));
  await list.getByRole('link', { name: '继续审核“云溪.txt”' }).click();
  await expect.poll(address).toBe('/data/review/?draft=a');
});

test('by keyboard alone, in English', async () => {
  const { screen } = await openImport({ language: 'en' });
  const area = screen.getByLabelText('or paste the whole text of a report, or rows copied from a table');
  await area.fill(csv(HEAD, row()).replace(/,/g, '\t'));
  await userEvent.tab();
  await expect.element(button(screen, 'Read what was pasted')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading(screen, 'Read: 1 report')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('法治建设重点风险14项').last()).toBeVisible();
  await userEvent.tab();
  await expect.element(button(screen, 'Keep 1 report')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading(screen, '1 report was kept')).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('link', { name: 'Show “云溪市2023年报告”' })).toHaveFocus();
});

test('no fault that axe knows in what was read, in either theme', async () => {
  const { screen } = await openImport();
  await choose(screen, file('云溪.csv', csv(HEAD, row({ 3: '' }), row({ 3: '', 6: '降雨量' }), row({ 2: '2022' }))));
  await button(screen, '保存2份报告').click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/有1处要改/);
  await screen.getByText('读到的数值').first().click();
  await expect.element(screen.getByText('法治建设重点风险14项').first()).toBeVisible();
  for (const theme of ['light', 'dark']) {
    document.documentElement.setAttribute('data-theme', theme);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  }
});
