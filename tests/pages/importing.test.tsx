import axe from 'axe-core';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { withFiles } from '../../mocks/handlers';
import { NO_ADDITIONS, StorageError } from '../../src/imported/imported';
import { kept } from '../../src/imported/kept';
import { readIntake } from '../../src/intake/readIntake';
import { draftsOfVisit } from '../../src/pages/shared/draftsOfVisit';
import type { Draft } from '../../src/review/draft';
import { CORPUS } from '../support/corpusFiles';
import { fictionalTexts } from '../support/fictional';
import { catalogue, changed, csv, docx, file, GB, HEAD, pdf, SENTENCE, xlsx } from '../support/intakeFiles';
import { makeEntry } from '../support/make';
import { textsOf } from '../support/read';
import { type App, address, renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

type Screen = App['screen'];
const PAGE = '/data/import/';
const REPORT_FILE = 'reports/zhaoqing-2023.json';
const bundled = JSON.parse(BUNDLED_FILES[REPORT_FILE] ?? '');

/** The bundled report under another id. */
const bundledAs = (id: string) => ({ ...bundled, id, revisions: bundled.revisions ?? [] });

const open = () => renderApp(PAGE);
const choose = (screen: Screen, given: File) => userEvent.upload(screen.getByLabelText('选择文件'), given);
const heading = (screen: Screen, name: string | RegExp) => screen.getByRole('heading', { level: 2, name });
const button = (screen: Screen, name: string | RegExp) => screen.getByRole('button', { name });
const status = (screen: Screen) => screen.getByRole('status').filter({ hasText: /\S/ });
const bring = async (screen: Screen, text: string) => {
  await screen.getByLabelText('或粘贴报告全文，或从表格里复制的各行').fill(text);
  await button(screen, '读取粘贴的内容').click();
};

/** A row of the bundled catalogue, of a fictional city. */
const row = (change: Readonly<Record<number, string>> = {}) =>
  changed({ 6: '法治建设重点风险', 7: '14', 8: '项', 10: '法治建设重点风险14项', ...change });

// The development server makes the parts when first asked; on a busy machine that takes its time.
beforeAll(async () => {
  const steps = { signal: new AbortController().signal, onProgress: () => {} };
  await Promise.all([pdf(), xlsx(HEAD)].map((bytes) => readIntake(file('', bytes), { catalogue, entries: [] }, steps)));
}, 60_000);

test('what the page is for, before anything is given', async () => {
  const { screen } = await open();
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
    const { screen } = await open();
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
    const { screen } = await open();
    await choose(screen, file('云溪.txt', GB));
    await expect.element(screen.getByText('云溪市办结案件12件')).toBeVisible();
    const encoding = screen.getByLabelText('编码');
    await expect.element(encoding).toHaveValue('gb18030');
    (encoding.element() as HTMLElement).focus();
    await encoding.selectOptions('UTF-8');
    await expect.element(screen.getByText(/处读不出来。/)).toBeVisible();
    await expect.element(encoding).toHaveFocus();
    await encoding.selectOptions('GB18030（GBK）');
    await expect.element(screen.getByText('云溪市办结案件12件')).toBeVisible();
  });

  test('one whose review has begun leads to it', async () => {
    const { screen, router } = await open();
    await bring(screen, SENTENCE);
    await button(screen, '开始审核').click();
    await expect.poll(address).toMatch(/draft=/);
    const draft = address();
    await router.navigate(PAGE);
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

const draft = (id: string, name: string, savedAt: string): Draft => ({
  id,
  savedAt,
  file: name,
  form: 'txt',
  encoding: 'utf-8',
  text: SENTENCE,
  decisions: [],
  done: 0,
});

test('reviews begun earlier stand first; one is discarded and comes back', async () => {
  await kept.drafts.save(draft('a', '云溪.txt', '2026-01-02T09:00:00+08:00'));
  await kept.drafts.save(draft('b', '松岭.txt', '2026-01-03T09:00:00+08:00'));
  const { screen } = await open();
  const list = screen.getByRole('region', { name: '没有审核完的报告' });
  await expect.element(list).toBeVisible();
  expect(textsOf(list.getByRole('link'))).toEqual(['继续审核“松岭.txt”', '继续审核“云溪.txt”']);
  await list.getByRole('button', { name: '丢弃“松岭.txt”的草稿' }).click();
  await expect.element(list.getByRole('status')).toHaveTextContent('“松岭.txt”的草稿已丢弃。');
  await expect.element(list.getByRole('status')).toHaveFocus();
  expect((await kept.drafts.list()).map(({ id }) => id)).toEqual(['a']);
  await list.getByRole('button', { name: '撤销' }).click();
  await expect.element(list.getByRole('status')).toHaveTextContent('“松岭.txt”的草稿已放回。');
  expect(await kept.drafts.read('b')).toEqual(draft('b', '松岭.txt', '2026-01-03T09:00:00+08:00'));
  await list.getByRole('link', { name: '继续审核“云溪.txt”' }).click();
  await expect.poll(address).toBe('/data/review/?draft=a');
});

describe('data', () => {
  const table = (...rows: readonly (readonly string[])[]) => file('云溪.csv', csv(HEAD, ...rows));

  test('is shown with what was left out, and kept when a person says so', async () => {
    const { screen } = await open();
    await choose(screen, table(row(), row({ 6: '降雨量' })));
    await expect.element(heading(screen, '读到1份报告、1处没有采用')).toHaveFocus();
    await expect.element(screen.getByText(/云溪\.csv，第3行“指标”列.*指标目录里没有“降雨量”。/)).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 3, name: '云溪市2023年报告' })).toBeVisible();
    await expect.element(screen.getByText('这是新的一份。')).toBeVisible();
    expect(await kept.reports.list()).toEqual([]);
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toHaveFocus();
    expect(await kept.reports.list()).toEqual([
      expect.objectContaining({
        entry: expect.objectContaining({ id: '990100-2023' }),
        origin: '云溪.csv',
        version: 1,
      }),
    ]);
    await choose(screen, table(row(), row({ 6: '降雨量' })));
    await expect.element(screen.getByText('里面的内容这里都有了，不必保存。')).toBeVisible();
    await choose(screen, table(row({ 7: '15', 10: '法治建设重点风险15项' })));
    await expect.element(screen.getByRole('table', { name: '指标' })).toHaveTextContent('14项15项+1项');
    await button(screen, '保存1份报告').click();
    await screen.getByRole('link', { name: '查看“云溪市2023年报告”' }).click();
    await expect.poll(address).toBe('/?report=990100-2023');
  });

  test('that lacks whose it is is asked for, what is wrong is told at its field', async () => {
    const { screen } = await open();
    await choose(screen, table(row({ 3: '', 5: '', 2: '2024' })));
    const field = (name: string) => screen.getByRole('textbox', { name });
    await expect.element(field('地区')).toHaveValue('云溪市');
    await expect.element(field('行政区划代码')).toHaveValue('990100');
    await expect.element(field('发布机关')).toHaveValue('云溪市政府');
    await button(screen, '保存1份报告').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('没有保存：有2处要改，见各项下面的说明。');
    await expect.element(field('报告标题')).toHaveFocus();
    await expect.element(field('报告标题')).toHaveAccessibleDescription('请填写“报告标题”。');
    expect(await kept.reports.list()).toEqual([]);
    await field('报告标题').fill('云溪市2024年报告');
    await field('发布时间').fill('2025年1月29日');
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect((await kept.reports.read('990100-2024'))?.entry).toMatchObject({
      title: { zh: '云溪市2024年报告' },
      publishedAt: '2025-01-29T00:00+08:00',
    });
  });

  test('of a report that is here: what would change; the same again is not kept', async () => {
    const { screen } = await open();
    await choose(screen, file('zhaoqing-2023.json', JSON.stringify(bundled)));
    await expect.element(screen.getByText('里面的内容这里都有了，不必保存。')).toBeVisible();
    const [first, ...rest] = bundled.observations;
    await choose(screen, file('zhaoqing-2023.json', JSON.stringify({ ...bundled, observations: rest })));
    await expect.element(screen.getByText(/这份报告已有，保存后以这一份为准/)).toBeVisible();
    const names = JSON.parse(BUNDLED_FILES['catalogue.json'] ?? '').indicators;
    const { name } = names.find(({ id }: { id: string }) => id === first.indicator);
    await expect.element(screen.getByRole('table', { name: '指标' })).toHaveTextContent(`${name.zh}去掉`);
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect((await kept.reports.read('zhaoqing-2023'))?.report.observations).toHaveLength(rest.length);
  });

  test('of several reports: those that are chosen', async () => {
    const { screen } = await open();
    await choose(screen, table(row(), row({ 2: '2022', 3: '云溪市2022年报告' })));
    await screen.getByRole('checkbox', { name: '保存“云溪市2022年报告”' }).click();
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect((await kept.reports.list()).map(({ entry }) => entry.id)).toEqual(['990100-2023']);
  });

  test('a whole set brings its own indicators', async () => {
    const { screen } = await renderApp(PAGE, { handlers: withFiles(fictionalTexts()) });
    const catalogue = JSON.parse(fictionalTexts()['catalogue.json'] ?? '');
    const [like] = catalogue.indicators;
    const parks = {
      ...like,
      id: 'parks',
      name: { zh: '虚构公园', en: 'Fictional parks' },
      kind: 'count',
      ceiling: null,
      unit: { zh: '个', en: 'parks' },
    };
    const set = {
      format: 'rule-of-law-dataset',
      schemaVersion: 1,
      catalogue: { ...catalogue, indicators: [...catalogue.indicators, parks] },
      reports: [],
    };
    await choose(screen, file('目录.json', JSON.stringify(set)));
    await expect.element(heading(screen, '读到1个新指标')).toBeVisible();
    await expect.element(screen.getByText(/^指标“虚构公园”（数量、个），属于“/)).toBeVisible();
    await button(screen, '保存指标目录的增加').click();
    await expect.element(heading(screen, '指标目录的增加已保存')).toBeVisible();
    expect((await kept.reports.additions()).indicators.map(({ id }) => id)).toEqual(['parks']);
  });
});

describe('what a browser does not keep', () => {
  test('is said before anything is brought, and a text is reviewed all the same', async () => {
    vi.spyOn(kept.drafts, 'list').mockRejectedValue(new StorageError('blocked'));
    vi.spyOn(kept.drafts, 'save').mockRejectedValue(new StorageError('blocked'));
    const { screen } = await open();
    await expect.element(screen.getByText('这个浏览器现在不能保存内容')).toBeVisible();
    await bring(screen, SENTENCE);
    await button(screen, '开始审核').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/草稿没有存下来.*没有保存。请用普通窗口/);
    await expect.element(screen.getByText('云溪市办结案件12件，答复满意率96.08%。').first()).toBeVisible();
    await button(screen, '不保存，直接审核').click();
    await expect.poll(address).toMatch(/^\/data\/review\/\?draft=/);
    const id = address().replace(/^.*draft=/, '');
    expect(await draftsOfVisit.read(id)).toMatchObject({ text: SENTENCE });
    await draftsOfVisit.remove(id);
  });

  test('a full storage is said, the preview stands, and a second try keeps it', async () => {
    const save = vi.spyOn(kept.reports, 'save').mockRejectedValueOnce(new StorageError('full'));
    const { screen } = await open();
    await choose(screen, file('云溪.csv', csv(HEAD, row())));
    await button(screen, '保存1份报告').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/空间已满，没有保存，原有的内容没有变。/);
    await expect.element(screen.getByRole('heading', { level: 3, name: '云溪市2023年报告' })).toBeVisible();
    expect(await kept.reports.list()).toEqual([]);
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect(save).toHaveBeenCalledTimes(2);
  });
});

describe('what cannot be taken', () => {
  test.each(CORPUS.filter(({ name }) => ['断.docx', '图.pdf', '弹.xlsx', '缺一列.csv', '深.json'].includes(name)))(
    '$name: said where and what to do; what is kept and what is in the field stay',
    async ({ name, file: wrong }) => {
      await kept.drafts.save(draft('a', '云溪.txt', '2026-01-02T09:00:00+08:00'));
      await kept.reports.save(
        [{ entry: makeEntry('a-2023', 2023), report: bundledAs('a-2023'), origin: '甲.json' }],
        NO_ADDITIONS,
      );
      const before = JSON.stringify([await kept.drafts.list(), await kept.reports.list()]);
      const { screen } = await open();
      await screen.getByLabelText('或粘贴报告全文，或从表格里复制的各行').fill('写了一半');
      await choose(screen, wrong);
      await expect.element(status(screen).filter({ hasText: name })).toHaveTextContent('已保存的报告和草稿都没有变。');
      await expect.element(screen.getByLabelText('或粘贴报告全文，或从表格里复制的各行')).toHaveValue('写了一半');
      expect(screen.getByRole('button', { name: /^(保存|开始)/ }).elements()).toEqual([]);
      expect(JSON.stringify([await kept.drafts.list(), await kept.reports.list()])).toBe(before);
    },
  );

  test('of several files dropped at once one is read; one dropped beside the field opens nothing', async () => {
    const { screen } = await open();
    const drop = (on: Element, ...files: readonly File[]) => {
      const dataTransfer = new DataTransfer();
      for (const each of files) dataTransfer.items.add(each);
      return on.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    };
    expect(drop(document.body, file('旁.txt', SENTENCE))).toBe(false);
    drop(screen.getByText(/^或把文件拖到这里/).element(), file('甲.txt', SENTENCE), file('乙.txt', SENTENCE));
    await expect.element(screen.getByText('一次读一份，另外1个文件没有读。')).toBeVisible();
    await expect.element(screen.getByText(/^甲\.txt · 纯文本/)).toBeVisible();
  });

  test('nothing pasted, or given up', async () => {
    const { screen } = await open();
    await button(screen, '读取粘贴的内容').click();
    await expect.element(screen.getByText(/^框里还没有内容。/)).toBeVisible();
    await expect.element(screen.getByLabelText('或粘贴报告全文，或从表格里复制的各行')).toHaveFocus();
    // The worker that reads workbooks never answers.
    vi.stubGlobal(
      'Worker',
      class {
        postMessage() {}
        terminate() {}
      },
    );
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await choose(screen, file('慢.xlsx', xlsx(HEAD, row())));
    await expect.element(screen.getByRole('progressbar', { name: '正在读取……' })).toBeVisible();
    await button(screen, '取消').click();
    await expect.element(screen.getByText('已取消，什么也没有读入。')).toBeVisible();
    await expect.element(screen.getByLabelText('选择文件')).toHaveFocus();
  });
});

test.each([
  ['表格模板（CSV）', 'report-template.csv'],
  ['Excel模板（XLSX）', 'report-template.xlsx'],
])('%s is saved, and comes back as a table without values', async (name, expected) => {
  const downloads = watchDownloads();
  const { screen } = await open();
  await button(screen, name).click();
  const saved = await downloads.next();
  expect(saved.name).toBe(expected);
  await expect.element(screen.getByText(`已保存为${expected}。`)).toBeVisible();
  await choose(screen, file(expected, Uint8Array.from(saved.bytes)));
  await expect
    .element(status(screen).filter({ hasText: expected }).first())
    .toHaveTextContent('只有列名，没有填写数值的行。');
});

test('a template that was filled in comes back as data', async () => {
  const downloads = watchDownloads();
  const { screen } = await open();
  await button(screen, '表格模板（CSV）').click();
  const { text } = await downloads.next();
  const lines = text.split('\r\n').map((line) => line.split(','));
  const [head = []] = lines;
  const given: Readonly<Record<string, string>> = {
    地区: '云溪市',
    行政区划代码: '990100',
    年份: '2024',
    报告标题: '云溪市2024年报告',
    发布机关: '云溪市政府',
    发布时间: '2025-01-29',
    数值: '14',
    章节: '一',
    原文: '风险清单14项',
  };
  const filled = lines.map((cells) =>
    cells.includes('法治政府建设重点风险清单')
      ? cells.map((cell, i) => given[(head[i] ?? '').replace('\ufeff', '')] ?? cell)
      : cells,
  );
  expect(filled.flat()).toEqual(expect.arrayContaining(Object.values(given)));
  await choose(screen, file('填好.csv', filled.join('\r\n')));
  await expect.element(heading(screen, '读到1份报告')).toBeVisible();
  await expect.element(screen.getByText(/1项数值/)).toBeVisible();
});

test('by keyboard alone, in English', async () => {
  const { screen } = await renderApp(PAGE, { language: 'en' });
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
  const { screen } = await open();
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
