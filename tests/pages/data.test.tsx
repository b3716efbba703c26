import { describe, expect, test } from 'vitest';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { withFiles } from '../../mocks/handlers';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

test('where everything comes from', async () => {
  const { screen } = await renderApp('/data/');
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('33项指标、84条记录，每一条都有原文');
  const source = screen.getByRole('region', { name: '来源' });
  expect(textsIn(source, 'dd')).toEqual([
    '肇庆市2023年法治政府建设年度报告',
    '肇庆市人民政府',
    '2024-01-29 17:22',
    '2023',
    '肇庆市',
    '地级',
    '441200',
  ]);
  await expect.element(source).toHaveTextContent('目前只有2023年一份报告');
  const statuses = screen.getByRole('region', { name: '状态怎样得出' });
  expect(textsIn(statuses, 'dt')).toEqual(['有缺口', '已达100%', '只陈述', '报告未列']);
  const omitted = screen.getByRole('region', { name: '没有列入的数字' });
  expect(omitted.getByRole('listitem').elements()).toHaveLength(7);
});

test('the sections, with the way to the indicators of each', async () => {
  const { screen } = await renderApp('/data/');
  const rows = rowsOf(screen.getByRole('region', { name: '报告的章节' }).getByRole('table'));
  expect(rows).toHaveLength(23);
  expect(rows.find(([label]) => label === '一(五)3')).toEqual([
    '一(五)3',
    '加强政务公开和政务诚信建设',
    '6项指标',
    '3条记录',
  ]);
  expect(rows.find(([label]) => label === '二')).toEqual(['二', '主要存在问题', '', '5条记录']);
  await screen.getByRole('row', { name: '一(五)3' }).getByRole('link').click();
  await expect.element(screen.getByText('6项指标符合条件（共33项）')).toBeVisible();
  expect(address()).toBe('/indicators/?section=1.5.3');
});

test('the files themselves, and their fingerprints', async () => {
  const { screen } = await renderApp('/data/');
  const links = screen.getByRole('region', { name: '下载' }).getByRole('link');
  expect(textsOf(links)).toEqual([
    '指标目录 · catalogue.json',
    '报告清单 · reports.json',
    '报告数据 · reports/zhaoqing-2023.json',
  ]);
  expect(links.elements().map((link) => link.getAttribute('href'))).toEqual([
    '/data/catalogue.json',
    '/data/reports.json',
    '/data/reports/zhaoqing-2023.json',
  ]);
  expect(textsIn(screen.getByRole('region', { name: '版本' }), 'dd > div')).toEqual([
    expect.stringMatching(/^catalogue\.json:[0-9a-f]{8}$/),
    expect.stringMatching(/^reports\.json:[0-9a-f]{8}$/),
    expect.stringMatching(/^reports\/zhaoqing-2023\.json:[0-9a-f]{8}$/),
  ]);
});

test.each([
  ['indicators', 'zhaoqing-2023-indicators.csv', 33],
  ['records', 'zhaoqing-2023-records.csv', 84],
] as const)('the table of %s holds every row', async (table, file, rows) => {
  const downloads = watchDownloads();
  const { screen } = await renderApp('/data/');
  await screen.getByText('导出', { exact: true }).click();
  await screen.getByRole('combobox', { name: '哪一张表' }).selectOptions(table);
  await screen.getByRole('button', { name: '表格（CSV）' }).click();
  await expect.element(screen.getByText(`已下载${file}，共${rows}项`)).toBeVisible();
  const { name, text } = await downloads.next();
  expect(name).toBe(file);
  expect(text.split('\r\n').indexOf('')).toBe(rows + 1);
  expect(text).toContain(`行数,${rows}\r\n`);
});

test.each([
  ['zh-CN', '机器可读', ['/data/indicators.csv', '/data/records.csv'], '/feed.xml'],
  ['en', 'For programs', ['/data/indicators.en.csv', '/data/records.en.csv'], '/en/feed.xml'],
] as const)('%s: the files for programs, each with a sentence', async (language, name, tables, feed) => {
  const { screen } = await renderApp('/data/', { language });
  const region = screen.getByRole('region', { name });
  const links = region.getByRole('link').elements();
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/data/datapackage.json',
    '/data/openapi.json',
    ...tables,
    feed,
  ]);
  for (const text of textsIn(region, 'dd')) expect(text).toMatch(/[。.].+/);
});

test('what changed in the data, newest first', async () => {
  const { screen } = await renderApp('/data/');
  const rows = rowsOf(screen.getByRole('region', { name: '更新记录' }).getByRole('table'));
  expect(rows.map(([when]) => when)).toEqual(['2026-11-25 15:58', '2026-11-25 12:36']);
  expect(rows[1]?.slice(1)).toEqual(['首次整理成数据：33项指标、84条记录、23个章节', '从报告原文逐条读出']);
});

const REPORT = 'reports/zhaoqing-2023.json';
const reportWith = async (change: (report: Record<string, unknown>) => void) => {
  const report: Record<string, unknown> = JSON.parse(BUNDLED_FILES[REPORT] ?? '');
  change(report);
  return { handlers: withFiles({ [REPORT]: JSON.stringify(report) }) };
};

test('a revision leads to the figures it touched; what is gone is named', async () => {
  const options = await reportWith((report) => {
    report.revisions = [
      {
        date: '2026-12-01',
        what: { zh: '虚构更正', en: 'Fictional correction' },
        why: { zh: '虚构原因', en: 'Fictional reason' },
        indicators: ['litigation-cases', 'gone-since'],
        records: ['n-business'],
      },
    ];
  });
  const { screen } = await renderApp('/data/', options);
  const region = screen.getByRole('region', { name: '更新记录' });
  expect(textsOf(region.getByRole('listitem'))).toEqual([
    '行政诉讼一审案件',
    'gone-since',
    '深化“放管服”改革、优化法治化营商环境',
  ]);
  await expect.element(region.getByText('2026-12-01', { exact: true })).toBeVisible();
  await region.getByRole('link', { name: '行政诉讼一审案件' }).click();
  await expect.poll(address).toBe('/indicators/litigation-cases/');
});

test('a report that tells no revision says so', async () => {
  const { screen } = await renderApp(
    '/data/',
    await reportWith((report) => {
      delete report.revisions;
    }),
  );
  await expect.element(screen.getByText('这份报告的数据没有改动过。')).toBeVisible();
  expect(screen.getByRole('alert').elements()).toEqual([]);
});

test('a revision with a day there is not is left out and reported', async () => {
  const options = await reportWith((report) => {
    const [first] = report.revisions as [object];
    report.revisions = [{ ...first, date: '2026-02-30' }, first];
  });
  const { screen } = await renderApp('/data/', options);
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent(/revisions\[0\]\.date：应为格式date \| datetime，现为：2026-02-30/);
  expect(rowsOf(screen.getByRole('region', { name: '更新记录' }).getByRole('table'))).toHaveLength(1);
});

test('an empty report', async () => {
  const { screen } = await renderApp('/data/', { scenario: 'empty' });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('0项指标、0条记录');
  const sections = rowsOf(screen.getByRole('region', { name: '报告的章节' }).getByRole('table'));
  expect(sections.map(([, , indicators, records]) => `${indicators}${records}`).join('')).toBe('');
});

test('late data', async () => {
  const { screen } = await renderApp('/data/', { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /33项指标/);
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened; the methods stay, the rest comes after another try', async () => {
    const { screen } = await renderApp('/data/', { scenario: fault.scenario });
    await expectFault(screen, fault);
    const heading = screen.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveTextContent(/^数据没有读到$/);
    await expect.element(screen.getByRole('heading', { name: '状态怎样得出' })).toBeVisible();
    await retryAll(screen, fault);
    await expect.element(heading).toHaveTextContent('33项指标、84条记录');
  });
});
