import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { withFiles } from '../../mocks/handlers';
import { parseReport } from '../../src/dataset/parseReport';
import { fictionalTexts } from '../support/fictional';
import { bytes, docx, file, GB } from '../support/intakeFiles';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { type App, address, renderApp } from '../support/renderApp';
import { watchDownloads } from '../support/watchDownloads';

type Screen = App['screen'];
const FILE = 'reports/zhaoqing-2023.json';
const report = parseReport(FILE, BUNDLED_FILES[FILE] ?? '').value;
if (!report) throw new Error('the bundled report cannot be read');
const QUOTES = [...report.observations, ...report.records].map(({ quote }) => quote);
/** A text made of what the data quotes, a sentence each, without headings. */
const WHOLE = QUOTES.join('。\n');
const [RATE = '', COUNT = ''] = QUOTES.filter((quote) => /\d\d/.test(quote));

const choose = (screen: Screen, given: File) => userEvent.upload(screen.getByLabelText('选择文件'), given);
const status = (screen: Screen) => screen.getByRole('status').filter({ hasText: /\S/ });
const paste = async (screen: Screen, text: string) => {
  await screen.getByLabelText('或粘贴全文').fill(text);
  await screen.getByRole('button', { name: '核对粘贴的文字' }).click();
};
const sentence = (screen: Screen, name: string | RegExp) => screen.getByRole('heading', { level: 2, name });

test('what the page is for, before anything is given', async () => {
  const { screen } = await renderApp('/data/verify/');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('117处引文，可与报告原文逐条核对');
  await expect.element(screen.getByText(/文件只在这个浏览器里读取，不上传，也不保存/)).toBeVisible();
  expect(textsOf(screen.getByRole('navigation', { name: '当前位置' }).getByRole('listitem'))).toEqual([
    '总览',
    '数据',
    '核对原文',
  ]);
  expect(screen.getByRole('table').elements()).toHaveLength(0);
});

test('a file with every quote: all found, nothing left out', async () => {
  const { screen } = await renderApp('/data/verify/');
  await choose(screen, file('全文.txt', WHOLE));
  await expect.element(sentence(screen, '117处引文全部与原文一致；原文中没有未收入的数字')).toBeVisible();
  await expect.element(screen.getByText(/核对的文字：全文\.txt，\d+字，/)).toBeVisible();
  await expect.element(screen.getByLabelText('编码')).toHaveValue('utf-8');
  const rows = rowsOf(screen.getByRole('region', { name: '逐条核对' }).getByRole('table'));
  expect(rows).toHaveLength(117);
  expect(new Set(rows.map(([, state]) => state))).toEqual(new Set(['一致']));
});

describe('a text that differs', () => {
  const changed = RATE.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  const text = [
    ...QUOTES.filter((quote) => quote !== RATE && !quote.includes(COUNT) && quote !== COUNT),
    changed,
    '全市新建口袋公园23个',
  ].join('。\n');

  test('problems first, the difference in marks, and the way to the figure', async () => {
    const { screen } = await renderApp('/data/verify/?report=zhaoqing-2023');
    await paste(screen, text);
    await expect
      .element(sentence(screen, /^117处引文中1\d\d处与原文一致，.*未找到；原文中另有\d+个数字未收入$/))
      .toBeVisible();
    const quotes = screen.getByRole('region', { name: '逐条核对' });
    const states = rowsOf(quotes.getByRole('table')).map(([, state]) => state);
    const order = ['未找到', '有差异', '一致'];
    expect(states).toEqual([...states].sort((a = '', b = '') => order.indexOf(a) - order.indexOf(b)));
    expect(states[0]).toBe('未找到');
    const different = states.filter((state) => state === '有差异').length;
    expect(different).toBeGreaterThan(0);
    const shown = quotes.getByRole('combobox', { name: '显示' });
    expect(textsIn(shown, 'option')).toContain(`有差异（${different}）`);
    await shown.selectOptions('different');
    const [row = []] = rowsOf(quotes.getByRole('table'));
    expect(rowsOf(quotes.getByRole('table'))).toHaveLength(different);
    expect(row[2]).toMatch(/数据里是[\d.]+原文是[\d.]+/);
    expect(textsIn(quotes, 'del')[0]).toMatch(/^数据里是[\d.]+$/);
    expect(textsIn(quotes, 'ins')[0]).toMatch(/^原文是[\d.]+$/);
    const numbers = rowsOf(screen.getByRole('region', { name: '原文中未收入的数字' }).getByRole('table'));
    expect(numbers.some(([label, value]) => /口袋公园/.test(label ?? '') && value === '23个')).toBe(true);
    await quotes.getByRole('link').first().click();
    await expect.poll(address).toMatch(/^\/(indicators|records|actions)\/.*\?report=zhaoqing-2023/);
  });

  test('the tables say what was checked, against what, and when', async () => {
    const downloads = watchDownloads();
    const { screen } = await renderApp('/data/verify/');
    await choose(screen, file('=草稿.txt', text));
    await screen.getByText('导出', { exact: true }).click();
    await screen.getByRole('button', { name: '表格（CSV）' }).click();
    const { name, text: csv } = await downloads.next();
    expect(name).toBe('zhaoqing-2023-verify-quotes.csv');
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe('\ufeff编号,类型,名称,结果,引文,原文,原文章节,数据所记章节');
    expect(lines[1]).toContain('未找到');
    expect(csv).toContain("核对的文字,'=草稿.txt");
    expect(csv).toContain('来源,肇庆市2023年法治政府建设年度报告');
    expect(csv).toMatch(/核对时间,\d{4}-\d\d-\d\d \d\d:\d\d/);
    await screen.getByLabelText('哪一张表').selectOptions('numbers');
    await screen.getByRole('button', { name: '表格（XLSX）' }).click();
    const book = await downloads.next();
    expect(book.name).toBe('zhaoqing-2023-verify-numbers.xlsx');
    expect(String.fromCharCode(...book.bytes.subarray(0, 2))).toBe('PK');
  });
});

test('what was set aside unfolds by reason', async () => {
  const { screen } = await renderApp('/data/verify/');
  await paste(screen, `一、主要做法\n${WHOLE}。\n2023年，落实“1+N+3”机制，推广2.0版。`);
  const aside = screen.getByRole('region', { name: '不作指标的数字' });
  await expect.element(aside).toBeVisible();
  await aside.getByText(/^机制的代称（\d+个?）$/).click();
  await expect.element(aside.getByText('1+N+3').first()).toBeVisible();
});

describe('what cannot be checked', () => {
  test('nothing pasted', async () => {
    const { screen } = await renderApp('/data/verify/');
    await screen.getByRole('button', { name: '核对粘贴的文字' }).click();
    await expect.element(screen.getByText(/^框里还没有文字。/)).toBeVisible();
    await expect.element(screen.getByLabelText('或粘贴全文')).toHaveFocus();
  });

  test.each([
    ['an empty file', file('空.txt', ''), /空\.txt\s*里面没有内容。.*再选一次/],
    ['a picture', file('扫描.png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])), /扫描\.png\s*这是图片/],
    ['data', file('data.json', BUNDLED_FILES[FILE] ?? ''), /data\.json/],
  ])('%s is refused in words, what is in the field stays', async (_, given, said) => {
    const { screen } = await renderApp('/data/verify/');
    await screen.getByLabelText('或粘贴全文').fill('写了一半');
    await choose(screen, given);
    await expect.element(status(screen)).toHaveTextContent(said);
    await expect.element(screen.getByLabelText('或粘贴全文')).toHaveValue('写了一半');
    expect(screen.getByRole('table').elements()).toHaveLength(0);
  });

  test('a text that is another report, read in another encoding', async () => {
    const { screen } = await renderApp('/data/verify/');
    await choose(screen, file('云溪.txt', GB));
    const notice = screen.getByRole('alert');
    await expect.element(notice).toHaveTextContent('这份文字很可能不是这份报告117处引文只找到0处。');
    await expect.element(screen.getByLabelText('编码')).toHaveValue('gb18030');
    await screen.getByLabelText('编码').selectOptions('UTF-8');
    await expect.element(screen.getByText(/处读不出来。/)).toBeVisible();
    await expect.element(screen.getByLabelText('编码')).toHaveValue('utf-8');
  });
});

test('given up, and asked again', async () => {
  const ended: string[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      postMessage() {}
      terminate() {
        ended.push('ended');
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { screen } = await renderApp('/data/verify/');
  await paste(screen, WHOLE);
  await expect.element(screen.getByRole('progressbar', { name: '正在读出原文中的数字……' })).toBeVisible();
  await screen.getByRole('button', { name: '取消' }).click();
  await expect.element(status(screen)).toHaveTextContent('已取消，没有结果。');
  expect(ended).toEqual(['ended']);
  await expect.element(screen.getByLabelText('选择文件')).toHaveFocus();
  await expect.element(screen.getByLabelText('或粘贴全文')).toHaveValue(WHOLE);
  vi.unstubAllGlobals();
  await choose(screen, file('年报.docx', docx(WHOLE)));
  await expect.element(sentence(screen, /^117处引文全部与原文一致/)).toBeVisible();
});

test('of another report there is no result until it is checked', async () => {
  const { screen, router } = await renderApp('/data/verify/', { handlers: withFiles(fictionalTexts()) });
  await paste(screen, WHOLE);
  await expect.element(sentence(screen, /处引文/)).toBeVisible();
  const [{ id: other } = { id: '' }] = (JSON.parse(fictionalTexts()['reports.json'] ?? '[]') as { id: string }[]).slice(
    1,
  );
  await router.navigate(`/data/verify/?report=${other}`);
  await expect.element(status(screen)).toHaveTextContent('报告已换成另一份，刚才的结果不是它的。');
  expect(screen.getByRole('table').elements()).toHaveLength(0);
  await screen.getByRole('button', { name: '用同一份文字再核对' }).click();
  await expect.element(sentence(screen, /处引文/)).toBeVisible();
});

test('in English', async () => {
  const { screen } = await renderApp('/data/verify/', { language: 'en' });
  await screen.getByLabelText('or paste the whole text').fill(WHOLE);
  await screen.getByRole('button', { name: 'Check the pasted text' }).click();
  await expect
    .element(
      sentence(screen, 'All 117 quotes stand in the text as they are; no figure of the text is missing from the data'),
    )
    .toBeVisible();
});

test.each([
  ['/data/', '来源'],
  ['/help/', '怎样核对一个数字'],
])('%s leads here', async (path, name) => {
  const { screen } = await renderApp(path);
  await screen.getByRole('region', { name }).getByRole('link', { name: '核对原文' }).click();
  await expect.poll(address).toBe('/data/verify/');
});
