import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { withFiles } from '../../mocks/handlers';
import { kept } from '../../src/imported/kept';
import { fictionalTexts } from '../support/fictional';
import { bundledReport, button, choose, heading, openImport, row, status } from '../support/importPage';
import { csv, file, HEAD } from '../support/intakeFiles';
import { address } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

describe('data', () => {
  const table = (...rows: readonly (readonly string[])[]) => file('云溪.csv', csv(HEAD, ...rows));

  test('is shown with what was left out, and kept when a person says so', async () => {
    const { screen } = await openImport();
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
    const { screen } = await openImport();
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

  test('whose code is wrong keeps its rows: the form asks, under the hint that stays', async () => {
    const { screen } = await openImport();
    await choose(screen, table(row({ 1: '12' })));
    await expect.element(heading(screen, '读到1份报告')).toBeVisible();
    const code = screen.getByRole('textbox', { name: '行政区划代码' });
    await expect.element(code).toHaveValue('12');
    await button(screen, '保存1份报告').click();
    await expect.element(code).toHaveFocus();
    await expect
      .element(code)
      .toHaveAccessibleDescription('六位数字，如990100；乡镇九位。 应为六位或九位数字，如990100。');
    await code.fill('990100');
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect(await kept.reports.read('990100-2023')).toMatchObject({
      entry: { id: '990100-2023', year: 2023 },
      report: { id: '990100-2023', observations: [{ value: 14 }] },
    });
  });

  test('with a day alone is published on that day, at no hour', async () => {
    const { screen } = await openImport();
    await choose(screen, table(row()));
    await expect.element(screen.getByText('2024-01-29发布', { exact: true })).toBeVisible();
  });

  test('with figures alone says on the overview that measures were not brought in', async () => {
    const { screen } = await openImport();
    await choose(screen, table(row()));
    await button(screen, '保存1份报告').click();
    await screen.getByRole('link', { name: '查看“云溪市2023年报告”' }).click();
    await expect.element(screen.getByText(/项指标 · 未导入举措/).first()).toBeVisible();
    expect(document.body.textContent).not.toContain('0条举措');
  });

  test.each([
    ['zh-CN', '没有读到报告', /第2—3行（共2行） 没有填写：章节、原文。/],
    ['en', 'No report was read', /rows 2–3 \(2 in all\) Not filled in: Section and Quote\./],
  ] as const)('in %s: rows without quotes and sections are told at once', async (language, title, told) => {
    const { screen } = await openImport({ language });
    const [first, second] = [row({ 9: '', 10: '' }), row({ 6: '受表彰先进集体', 8: '', 9: '', 10: '' })];
    await userEvent.upload(
      screen.getByLabelText(language === 'en' ? 'Choose a file' : '选择文件'),
      table(first, second),
    );
    await expect.element(screen.getByRole('heading', { level: 3, name: title })).toBeVisible();
    await expect.element(screen.getByRole('listitem').filter({ hasText: told })).toBeVisible();
  });

  test('of a report that is here: what would change; the same again is not kept', async () => {
    const { screen } = await openImport();
    await choose(screen, file('zhaoqing-2023.json', JSON.stringify(bundledReport)));
    await expect.element(screen.getByText('里面的内容这里都有了，不必保存。')).toBeVisible();
    const [first, ...rest] = bundledReport.observations;
    await choose(screen, file('zhaoqing-2023.json', JSON.stringify({ ...bundledReport, observations: rest })));
    await expect.element(screen.getByText(/这份报告已有，保存后以这一份为准/)).toBeVisible();
    const names = JSON.parse(BUNDLED_FILES['catalogue.json'] ?? '').indicators;
    const { name } = names.find(({ id }: { id: string }) => id === first.indicator);
    await expect.element(screen.getByRole('table', { name: '指标' })).toHaveTextContent(`${name.zh}去掉`);
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect((await kept.reports.read('zhaoqing-2023'))?.report.observations).toHaveLength(rest.length);
  });

  test('of several reports: those that are chosen', async () => {
    const { screen } = await openImport();
    await choose(screen, table(row(), row({ 2: '2022', 3: '云溪市2022年报告' })));
    await screen.getByRole('checkbox', { name: '保存“云溪市2022年报告”' }).click();
    await button(screen, '保存1份报告').click();
    await expect.element(heading(screen, '已保存1份报告')).toBeVisible();
    expect((await kept.reports.list()).map(({ entry }) => entry.id)).toEqual(['990100-2023']);
  });

  test('a whole set brings its own indicators', async () => {
    const { screen } = await openImport({ handlers: withFiles(fictionalTexts()) });
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

test.each([
  ['表格模板（CSV）', 'report-template.csv'],
  ['Excel模板（XLSX）', 'report-template.xlsx'],
])('%s is saved, and comes back as a table without values', async (name, expected) => {
  const downloads = watchDownloads();
  const { screen } = await openImport();
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
  const { screen } = await openImport();
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
      ? cells.map((cell, i) => given[(head[i] ?? '').replace(/\ufeff|（必填）/g, '')] ?? cell)
      : cells,
  );
  expect(filled.flat()).toEqual(expect.arrayContaining(Object.values(given)));
  await choose(screen, file('填好.csv', filled.join('\r\n')));
  await expect.element(heading(screen, '读到1份报告')).toBeVisible();
  await expect.element(screen.getByText(/1项数值/)).toBeVisible();
});
