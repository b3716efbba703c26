import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { handlersFor, withFiles } from '../../mocks/handlers';
import { mockWorker } from '../support/mockWorker';
import { columnOf, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const REPORT = 'reports/zhaoqing-2023.json';
const textOf = (file: string) => BUNDLED_FILES[file] ?? '';

/** A bundled file with one passage changed; the passage must be there. */
function changed(file: string, from: string, to: string): Record<string, string> {
  const text = textOf(file);
  if (text.split(from).length !== 2) throw new Error(`${from} does not stand once in ${file}`);
  return { [file]: text.replace(from, to) };
}

const WHOLE_FILES = [
  [
    'a report cut off',
    { [REPORT]: '{\n  "schemaVersion": 1,\n  "sections": [' },
    REPORT,
    `${REPORT}：应为完整的JSON（读到3:16行列处中断），现为：: 1, "sections": [`,
    '指标目录和章节说明仍可查看，数字暂缺。',
  ],
  [
    'an empty report file',
    { [REPORT]: '' },
    REPORT,
    `${REPORT}：应为完整的JSON（读到1:1行列处中断），现为：（空）`,
    '指标目录和章节说明仍可查看，数字暂缺。',
  ],
  [
    'a web page for the catalogue',
    { 'catalogue.json': '<!doctype html><title>404</title>' },
    'catalogue.json',
    'catalogue.json：应为JSON，而不是网页（服务器可能把找不到的文件换成了网页），现为：<!doctype html><title>404</title>',
    '举措和原文仍可查看，指标名称和数字暂缺。',
  ],
  [
    'another version of the format',
    changed(REPORT, '"schemaVersion": 1,', '"schemaVersion": 2,'),
    REPORT,
    `${REPORT}，schemaVersion：应为数据格式版本1，现为：2`,
    '指标目录和章节说明仍可查看，数字暂缺。',
  ],
] as const;

describe('a file that cannot be used: which, where, what was expected, what still works', () => {
  test.each(WHOLE_FILES)('%s', async (_, files, file, said, works) => {
    const { screen } = await renderApp('/records/?domain=disputes', { handlers: withFiles(files) });
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(`“${file}”没有读到`);
    expect(textsOf(alert.getByRole('listitem'))).toEqual([said]);
    await expect.element(alert).toHaveTextContent(works);
    await expect.element(alert.getByRole('button', { name: '重试' })).toBeEnabled();
  });
});

const ONE_ROW = [
  ['"value": 650,', '"value": "650",', 'observations[25].value：应为number类型，现为：650'],
  [
    '"indicator": "litigation-cases"',
    '"indicator": "litigation-case"',
    'observations[litigation-case].indicator：应为指标目录中已有的指标，现为：litigation-case',
  ],
  [
    '"value": 650,',
    '"value": 651,',
    'observations[litigation-cases].quote：应为含有数值651的原文，现为：全市各级行政机关行政诉讼一审案件650件',
  ],
] as const;

describe('one bad row: it alone is left out, and said', () => {
  test.each(ONE_ROW)('%s → %s', async (from, to, said) => {
    const { screen } = await renderApp('/indicators/', { handlers: withFiles(changed(REPORT, from, to)) });
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(`“${REPORT}”中有1处不符合要求，相应的行没有显示。`);
    expect(textsOf(alert.getByRole('listitem'))).toEqual([`${REPORT}，${said}`]);
    const values = columnOf(screen.getByRole('table'), 'value');
    expect(values).toHaveLength(33);
    expect(values.filter((value) => value === '—')).toHaveLength(1);
    expect(values).not.toContain('650件');
    expect(values.filter((value) => value.endsWith('%'))).toHaveLength(13);
  });
});

test('more faults than fit are counted', async () => {
  const text = textOf(REPORT).replace(/"value": 100,/g, '"value": 101,');
  const { screen } = await renderApp('/', { handlers: withFiles({ [REPORT]: text }) });
  const lines = screen.getByRole('alert').getByRole('listitem');
  await expect.element(lines.first()).toBeVisible();
  expect(textsOf(lines)).toHaveLength(6);
  await expect
    .element(lines.first())
    .toHaveTextContent('observations[decision-review-rate].value：应为不大于100，现为：101');
  await expect.element(lines.last()).toHaveTextContent('另有4处');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('4项比率均未达到100%');
});

test('the text to forward is copied whole, or shown where the browser refuses', async () => {
  const [, to, said] = ONE_ROW[0];
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  const { screen } = await renderApp('/', { handlers: withFiles(changed(REPORT, ONE_ROW[0][0], to)) });
  const alert = screen.getByRole('alert');
  await alert.getByRole('button', { name: '复制说明' }).click();
  await expect.element(alert.getByText('说明已复制')).toBeVisible();
  const text = `数据问题\n“${REPORT}”中有1处不符合要求，相应的行没有显示。请把下面的说明转给维护人员：\n${REPORT}，${said}`;
  expect(copy).toHaveBeenCalledExactlyOnceWith(text);
  copy.mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
  await alert.getByRole('button', { name: '复制说明' }).click();
  await expect.element(alert.getByText('浏览器不允许复制，请手工选取下面的文字：')).toBeVisible();
  expect(alert.element().querySelector('pre')?.textContent).toBe(text);
});

test('a lost connection is tried again by itself, then said; another try works and keeps the address', async () => {
  let asked = 0;
  const lost = http.get(`*/data/${REPORT}`, () => {
    asked += 1;
    return HttpResponse.error();
  });
  const { screen } = await renderApp('/indicators/?domain=disputes', { handlers: [lost] });
  const alert = screen.getByRole('alert');
  await expect.element(alert).toHaveTextContent('连接不上数据所在的服务器。请检查网络后重试。');
  expect(asked).toBe(3);
  mockWorker.use(...handlersFor('slow', { delayMs: 300 }));
  await alert.getByRole('button', { name: '重试' }).click();
  await expect.element(alert.getByRole('button', { name: '正在重试……' })).toBeDisabled();
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(screen.getByRole('cell', { name: '96.08%' })).toBeVisible();
  expect(address()).toBe('/indicators/?domain=disputes');
});

test('another try that fails too says so again', async () => {
  const { screen } = await renderApp('/', { scenario: 'partial' });
  mockWorker.use(...handlersFor('missing-report'));
  await screen.getByRole('button', { name: '重试' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('服务器回答404');
  await expect.element(screen.getByRole('button', { name: '重试' })).toBeEnabled();
});
