import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ConfirmedReport, NO_ADDITIONS, StorageError } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { readIntake } from '../../src/intake/readIntake';
import type { Draft } from '../../src/review/draft';
import { bundledNow } from '../support/bundledNow';
import { reportOfYear } from '../support/keptReport';
import { textsIn } from '../support/read';
import { type App, address, renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

type Screen = App['screen'];

const keep = (...reports: readonly ConfirmedReport[]) => kept.reports.save(reports, NO_ADDITIONS);
const region = (screen: Screen, name: string) => screen.getByRole('region', { name });
const own = (screen: Screen) => region(screen, '本浏览器导入的报告');
const names = (screen: Screen) => textsIn(own(screen), 'h3');
const item = (screen: Screen, year: number) =>
  own(screen)
    .getByRole('listitem')
    .filter({ hasText: `虚构的肇庆市${year}年报告` });
const press = (screen: Screen, name: string) => screen.getByRole('button', { name }).click();
const titleOf = (year: number) => `虚构的肇庆市${year}年报告`;

const makeDraft = (id: string, given: Partial<Draft> = {}): Draft => ({
  id,
  savedAt: '2026-11-25T09:05:00.000Z',
  file: `${id}.docx`,
  form: 'docx',
  encoding: null,
  text: '云溪市办结案件12件。',
  decisions: [],
  done: 0,
  ...given,
});

test('nothing kept: says so, and leads to import and the template; the published report is listed', async () => {
  const { screen } = await renderApp('/data/reports/');
  await expect.element(own(screen)).toHaveTextContent('还没有导入的报告');
  const hrefs = own(screen)
    .getByRole('link')
    .elements()
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/data/import/', '/data/import/#template']);
  const site = region(screen, '随站发布的报告');
  expect(textsIn(site, 'h3')).toEqual(['肇庆市2023年法治政府建设年度报告']);
  await expect.element(site).toHaveTextContent('肇庆市 · 2023 · 随站发布 · 2024-01-29 17:22发布');
  await expect.element(region(screen, '存储空间')).toHaveTextContent(/已用约\d/);
  await expect.element(screen.getByText('正在审核')).not.toBeInTheDocument();
  expect(document.activeElement).toBe(document.body);
});

describe('reports that are kept', () => {
  beforeEach(() => keep(reportOfYear(2022), reportOfYear(2024)));

  test('each with where it comes from; leads to its overview', async () => {
    const { screen } = await renderApp('/data/reports/');
    await expect.poll(() => names(screen)).toEqual([titleOf(2024), titleOf(2022)]);
    const facts = textsIn(item(screen, 2024), 'dl > div');
    expect(facts).toEqual([
      '地区肇庆市',
      '年份2024',
      '来源本浏览器导入',
      '导入自fictional-2024.txt',
      expect.stringMatching(/^保存时间\d{4}-\d\d-\d\d \d\d:\d\d$/),
      '版本第1版，共1版',
      expect.stringMatching(/^占用约\d+ KB$/),
    ]);
    expect(textsIn(region(screen, '随站发布的报告'), 'h3')).toHaveLength(1);
    await screen.getByRole('link', { name: `查看“${titleOf(2024)}”` }).click();
    await expect.poll(address).toBe('/?report=zhaoqing-2024');
    await expect.element(screen.getByText(titleOf(2024)).first()).toBeVisible();
  });

  test('deleted and put back by keyboard, one after another', async () => {
    const { screen } = await renderApp('/data/reports/');
    await expect.poll(() => names(screen)).toHaveLength(2);
    screen
      .getByRole('button', { name: `删除“${titleOf(2022)}”` })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText(`已删除“${titleOf(2022)}”，共1个版本。`)).toBeVisible();
    const undo = (year: number) => screen.getByRole('button', { name: `撤销：放回“${titleOf(year)}”` });
    await expect.element(undo(2022)).toHaveFocus();
    screen
      .getByRole('button', { name: `删除“${titleOf(2024)}”` })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(undo(2024)).toHaveFocus();
    await expect.element(own(screen)).toHaveTextContent('还没有导入的报告');
    expect(await kept.reports.list()).toEqual([]);

    await userEvent.keyboard('{Enter}');
    await expect.poll(() => names(screen)).toEqual([titleOf(2024)]);
    await expect.element(undo(2022)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => names(screen)).toEqual([titleOf(2024), titleOf(2022)]);
    await expect.element(screen.getByRole('link', { name: titleOf(2022), exact: true })).toHaveFocus();
    await expect.element(screen.getByText(`“${titleOf(2022)}”已放回。`)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^撤销/ })).not.toBeInTheDocument();
    expect((await kept.reports.list()).map(({ entry }) => entry.year)).toEqual([2024, 2022]);
  });

  test('a report deleted is gone from the other pages, and back again', async () => {
    const { screen } = await renderApp('/data/reports/?report=zhaoqing-2024');
    await expect.element(screen.getByRole('banner')).toHaveTextContent('2024');
    await press(screen, `删除“${titleOf(2024)}”`);
    await expect.poll(() => names(screen)).toEqual([titleOf(2022)]);
    await expect.element(screen.getByRole('banner')).not.toHaveTextContent('2024年');
    await press(screen, `撤销：放回“${titleOf(2024)}”`);
    await expect.poll(() => names(screen)).toHaveLength(2);
  });
});

test('one that stands in for a published report says so, and the published one returns when it goes', async () => {
  await keep(reportOfYear(2023));
  const { screen } = await renderApp('/data/reports/');
  await expect.element(item(screen, 2023)).toHaveTextContent('代替随站发布的同一份报告');
  const site = region(screen, '随站发布的报告');
  await expect.poll(() => textsIn(site, 'h3')).toEqual(['肇庆市2023年法治政府建设年度报告']);
  await expect.element(site).toHaveTextContent('已由本浏览器导入的一份代替');
  await press(screen, `删除“${titleOf(2023)}”`);
  await expect.element(site).not.toHaveTextContent('已由本浏览器导入的一份代替');
  await expect.element(site.getByRole('link', { name: /^查看/ })).toBeVisible();
});

describe('versions', () => {
  const RATE = 'petition-resolution-rate';
  beforeEach(async () => {
    await keep(reportOfYear(2024));
    await keep({ ...reportOfYear(2024, { [RATE]: 97.1, 'kiosk-service-rank': null }), origin: 'second.xlsx' });
  });

  test('what changed against the one before, and the earlier one in use again', async () => {
    const { screen } = await renderApp('/data/reports/');
    await press(screen, `“${titleOf(2024)}”的各个版本`);
    const versions = screen.getByRole('region', { name: `“${titleOf(2024)}”的各个版本` });
    await expect.poll(() => textsIn(versions, 'h4')).toEqual(['第2版现用', '第1版']);
    await expect.element(versions).toHaveTextContent(/来自second\.xlsx.*来自fictional-2024\.txt；最早的一版/);
    await press(screen, '第2版与上一版相比的变化');
    await expect.element(versions.getByText('指标：去掉1、改动1')).toBeVisible();
    const changes = versions.getByRole('table', { name: '指标' });
    await expect
      .element(changes.getByRole('row').filter({ hasText: '数值' }).last())
      .toHaveTextContent(/97\.1%\+1\.02个百分点$/);
    expect(textsIn(changes, 'del')).toContain('96.08');
    expect(textsIn(changes, 'ins')).toContain('97.1');

    await press(screen, '换回这一版：第1版');
    await expect.element(screen.getByText(`“${titleOf(2024)}”已换回第1版，存为新的一版。`)).toBeVisible();
    await expect.poll(() => textsIn(versions, 'h4')).toEqual(['第3版现用', '第2版', '第1版']);
    await expect.element(item(screen, 2024)).toHaveTextContent('第3版，共3版');
    const current = await kept.reports.read('zhaoqing-2024');
    expect(current?.report.observations.find(({ indicator }) => indicator === RATE)?.value).toBe(96.08);
    await expect.element(screen.getByRole('button', { name: '换回这一版：第1版' })).toHaveFocus();
  });

  test('all of them go with the report, and come back with it', async () => {
    const { screen } = await renderApp('/data/reports/');
    await press(screen, `删除“${titleOf(2024)}”`);
    await expect.element(screen.getByText(`已删除“${titleOf(2024)}”，共2个版本。`)).toBeVisible();
    await press(screen, `撤销：放回“${titleOf(2024)}”`);
    await expect.element(item(screen, 2024)).toHaveTextContent('第2版，共2版');
  });
});

describe('drafts', () => {
  beforeEach(async () => {
    await kept.drafts.save(makeDraft('yunxi'));
    await kept.drafts.save(makeDraft('pasted', { file: '', savedAt: '2026-11-25T10:00:00.000Z' }));
  });

  test('the last worked on first; gone on with, discarded, taken back', async () => {
    const { screen } = await renderApp('/data/reports/');
    const drafts = region(screen, '正在审核');
    await expect.poll(() => textsIn(drafts, 'h3')).toEqual(['粘贴的文字', 'yunxi.docx']);
    await expect
      .element(drafts.getByRole('link', { name: '继续审核“yunxi.docx”' }))
      .toHaveAttribute('href', '/data/review/?draft=yunxi');
    await press(screen, '丢弃“yunxi.docx”');
    await expect.poll(() => textsIn(drafts, 'h3')).toEqual(['粘贴的文字']);
    await press(screen, '丢弃“粘贴的文字”');
    await expect.element(drafts).not.toBeInTheDocument();
    await press(screen, '撤销：放回“粘贴的文字”');
    await press(screen, '撤销：放回“yunxi.docx”');
    await expect.poll(() => textsIn(drafts, 'h3')).toEqual(['粘贴的文字', 'yunxi.docx']);
    expect(await kept.drafts.read('yunxi')).toEqual(makeDraft('yunxi'));
  });
});

describe('exports', () => {
  const options = { catalogue: bundledNow().catalogue, entries: bundledNow().entries };
  const steps = { signal: new AbortController().signal, onProgress: () => {} };
  const read = (name: string, bytes: Uint8Array) => readIntake(new File([new Uint8Array(bytes)], name), options, steps);

  test('one report as files for the data folder', async () => {
    const given = reportOfYear(2024, { 'petition-resolution-rate': 97.1 });
    await keep(given);
    const downloads = watchDownloads();
    const { screen } = await renderApp('/data/reports/');
    await press(screen, `导出“${titleOf(2024)}”`);
    const { name, bytes } = await downloads.next();
    expect(name).toBe('zhaoqing-2024-data.zip');
    await expect.element(screen.getByText('已下载zhaoqing-2024-data.zip')).toBeVisible();
    const entry = { ...given.entry, path: 'reports/zhaoqing-2024.json' };
    expect(await read(name, bytes)).toMatchObject({
      catalogue: options.catalogue,
      reports: [{ entry, report: given.report }],
      issues: [],
      remarks: [],
    });
  });

  test('the published one: a list without what is kept here', async () => {
    await keep(reportOfYear(2024));
    const downloads = watchDownloads();
    const { screen } = await renderApp('/data/reports/');
    await press(screen, '导出“肇庆市2023年法治政府建设年度报告”');
    const { name, bytes } = await downloads.next();
    const found = await read(name, bytes);
    expect(found).toMatchObject({ reports: [{ entry: options.entries[0] }], issues: [], remarks: [] });
  });

  test('all in one file', async () => {
    const given = reportOfYear(2024);
    await keep(given);
    const downloads = watchDownloads();
    const { screen } = await renderApp('/data/reports/');
    await press(screen, '导出全部');
    const { name, bytes } = await downloads.next();
    expect(name).toMatch(/^rule-of-law-data-\d{4}-\d\d-\d\d\.json$/);
    expect(await read(name, bytes)).toMatchObject({
      catalogue: options.catalogue,
      reports: [{ entry: { id: 'zhaoqing-2024' }, report: given.report }, { entry: options.entries[0] }],
      issues: [],
    });
  });
});

describe('what the storage refuses', () => {
  const refuse = (method: 'list' | 'remove' | 'putBack' | 'restore' | 'use', fault: StorageError['fault']) =>
    vi.spyOn(kept.reports, method).mockRejectedValue(new StorageError(fault));
  const alert = (screen: Screen) => screen.getByRole('alert');

  test('reading: why, what to do, another try; published reports are there', async () => {
    await keep(reportOfYear(2024));
    const spy = refuse('list', 'blocked');
    const { screen } = await renderApp('/data/reports/');
    await expect.element(alert(screen)).toHaveTextContent('没有读到本浏览器保存的报告');
    await expect.element(alert(screen)).toHaveTextContent('浏览器设置');
    expect(textsIn(region(screen, '随站发布的报告'), 'h3')).toHaveLength(1);
    await expect.element(screen.getByText('还没有导入的报告')).not.toBeInTheDocument();
    spy.mockRestore();
    await alert(screen).getByRole('button', { name: '重试' }).click();
    await expect.poll(() => names(screen)).toEqual([titleOf(2024)]);
    await expect.element(alert(screen)).not.toBeInTheDocument();
  });

  test('deleting: the list stays as it was', async () => {
    await keep(reportOfYear(2024));
    refuse('remove', 'busy');
    const { screen } = await renderApp('/data/reports/');
    await press(screen, `删除“${titleOf(2024)}”`);
    await expect.element(alert(screen)).toHaveTextContent(`“${titleOf(2024)}”没有删除`);
    await expect.element(alert(screen)).toHaveTextContent('这里的报告和草稿没有变动。');
    expect(names(screen)).toEqual([titleOf(2024)]);
    await expect.element(screen.getByRole('button', { name: /^撤销/ })).not.toBeInTheDocument();
  });

  test('putting back: can be tried again', async () => {
    await keep(reportOfYear(2024));
    const spy = refuse('putBack', 'full');
    const { screen } = await renderApp('/data/reports/');
    await press(screen, `删除“${titleOf(2024)}”`);
    await press(screen, `撤销：放回“${titleOf(2024)}”`);
    await expect.element(alert(screen)).toHaveTextContent(`“${titleOf(2024)}”没有放回`);
    spy.mockRestore();
    await press(screen, `撤销：放回“${titleOf(2024)}”`);
    await expect.poll(() => names(screen)).toEqual([titleOf(2024)]);
    await expect.element(alert(screen)).not.toBeInTheDocument();
  });

  test('a browser that does not say what is used', async () => {
    vi.spyOn(kept.reports, 'use').mockResolvedValue({ used: null, quota: null, isPersistent: true });
    const { screen } = await renderApp('/data/reports/', { language: 'en' });
    await expect.element(region(screen, 'Storage')).toHaveTextContent('the browser does not say');
    await expect.element(region(screen, 'Storage')).toHaveTextContent('The browser has promised not to clear it');
  });
});

test('axe finds nothing, with everything unfolded, in either theme', async () => {
  await keep(reportOfYear(2024));
  await keep(reportOfYear(2024, { 'petition-resolution-rate': 97.1 }), reportOfYear(2022));
  await kept.drafts.save(makeDraft('yunxi'));
  const { screen } = await renderApp('/data/reports/');
  await press(screen, `“${titleOf(2024)}”的各个版本`);
  await press(screen, '第2版与上一版相比的变化');
  await expect.element(screen.getByRole('table', { name: '指标' })).toBeVisible();
  await press(screen, `删除“${titleOf(2022)}”`);
  await expect.element(screen.getByRole('button', { name: /^撤销/ })).toBeVisible();
  for (const theme of ['light', 'dark']) {
    document.documentElement.setAttribute('data-theme', theme);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${theme} ${id}: ${target.join(' ')}`)),
    ).toEqual([]);
  }
});
