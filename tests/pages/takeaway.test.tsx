import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { syntheticDataset } from '../../mocks/factories';
import { addWords } from '../../src/i18n/addWords';
import { indicatorRows } from '../../src/model/indicatorRows';
import { TakeAway } from '../../src/pages/shared/TakeAway';
import { indicatorsOffer } from '../../src/pages/shared/takeAwayOffer';
import { readPngText } from '../support/readPngText';
import { renderApp } from '../support/renderApp';
import { renderPart } from '../support/renderPart';
import { writeElsewhere } from '../support/saved';
import { strictI18n } from '../support/strictI18n';
import { watchDownloads } from '../support/watchDownloads';

const PETITIONS = '/indicators/petition-resolution-rate/';
const ZIP = [0x50, 0x4b, 3, 4];
/** Long enough to be made in slices, short enough for a slow machine. */
const ROWS = 3000;

async function openMenu(path: string, language: 'zh-CN' | 'en' = 'zh-CN') {
  const { screen } = await renderApp(path, { language });
  await screen.getByText(language === 'en' ? 'Export' : '导出', { exact: true }).click();
  const press = (name: string) => screen.getByRole('main').getByRole('group').getByRole('button', { name }).click();
  const said = (text: string | RegExp) =>
    expect.element(screen.getByRole('main').getByRole('status').filter({ hasText: text })).toBeVisible();
  return { screen, press, said };
}

const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));

describe('tables', () => {
  test('an indicator: its own row as CSV, JSON and workbook', async () => {
    const downloads = watchDownloads();
    const { press, said } = await openMenu(PETITIONS);
    await press('表格（CSV）');
    const csv = await downloads.next();
    expect(csv.name).toBe('zhaoqing-2023-petition-resolution-rate-indicators.csv');
    expect(csv.text).toContain('petition-resolution-rate,初次信访事项一次性化解率,');
    expect(csv.text).toContain('筛选条件,指标：初次信访事项一次性化解率\r\n');
    await said('已下载zhaoqing-2023-petition-resolution-rate-indicators.csv，共1项');
    await press('数据（JSON）');
    const json = await downloads.next();
    expect(JSON.parse(json.text)).toMatchObject({ rows: 1, indicators: [{ value: 96.08, gap: 3.92 }] });
    await said(/indicators\.json，共1项/);
    await press('表格（XLSX）');
    const book = await downloads.next();
    expect(book.name).toBe('zhaoqing-2023-petition-resolution-rate-indicators.xlsx');
    expect([...book.bytes.slice(0, 4)]).toEqual(ZIP);
    await said(/indicators\.xlsx，共1项/);
  });

  test('a domain: its indicators, or its records', async () => {
    const downloads = watchDownloads();
    const { screen, press, said } = await openMenu('/domains/disputes/');
    await press('表格（CSV）');
    expect((await downloads.next()).text).toContain('行数,5\r\n');
    await screen.getByRole('combobox', { name: '哪一张表' }).selectOptions('records');
    await press('数据（JSON）');
    const { name, text } = await downloads.next();
    expect(name).toBe('zhaoqing-2023-disputes-records.json');
    const { records, rows } = JSON.parse(text);
    expect(records).toHaveLength(rows);
    expect(new Set(records.map((record: { domain: string }) => record.domain))).toEqual(new Set(['disputes']));
    await said(`共${rows}项`);
  });

  test('copied as HTML and as text', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const { press, said } = await openMenu(PETITIONS);
    await press('复制表格');
    await said('表格已复制，共1项');
    const item = write.mock.calls[0]?.[0][0];
    expect(item?.types).toEqual(['text/html', 'text/plain']);
    expect(await (await item?.getType('text/html'))?.text()).toContain('<td>96.08</td>');
    expect(await (await item?.getType('text/plain'))?.text()).toContain('\t96.08\t%\t96.08%\t3.92\t');
  });

  test('copied as text alone where the browser knows no better', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(refuse);
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { press, said } = await openMenu(PETITIONS);
    await press('复制表格');
    await said('表格已复制，共1项');
    expect(copy.mock.calls[0]?.[0]).toContain('来源\t肇庆市2023年法治政府建设年度报告');
  });

  test('shown, already selected, where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(refuse);
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    const { screen, press, said } = await openMenu(PETITIONS);
    await press('复制表格');
    await said('浏览器不允许复制，请按Ctrl+C复制下框中已选中的文字：');
    const area = screen.getByRole('textbox', { name: '要复制的文字' });
    await expect.element(area).toHaveFocus();
    const { value, selectionStart, selectionEnd } = area.element() as HTMLTextAreaElement;
    expect(value.slice(selectionStart, selectionEnd)).toContain('初次信访事项一次性化解率');
  });

  test('a download that fails says so, and the next one works', async () => {
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    const { press, said } = await openMenu(PETITIONS);
    await press('表格（CSV）');
    await said('下载没有成功，请再试一次。');
    create.mockRestore();
    const downloads = watchDownloads();
    await press('表格（CSV）');
    expect((await downloads.next()).name).toMatch(/\.csv$/);
    await said('已下载');
  });
});

describe('a long workbook', () => {
  const rows = indicatorRows(syntheticDataset(ROWS));
  const show = async () => {
    const i18n = await strictI18n('zh-CN');
    await addWords(i18n, 'tools');
    const screen = await renderPart(<TakeAway offer={() => ({ tables: [indicatorsOffer(rows, i18n.t)] })} />);
    await screen.getByText('导出', { exact: true }).click();
    return screen;
  };

  test('shows how far it is, and leaves the page free', async () => {
    const downloads = watchDownloads();
    const screen = await show();
    const sent = vi.spyOn(Worker.prototype, 'postMessage');
    await screen.getByRole('button', { name: '表格（XLSX）' }).click();
    await expect.element(screen.getByRole('progressbar')).toBeVisible();
    await expect.element(screen.getByText('已下载indicators.xlsx，共3000项')).toHaveRole('status');
    await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument();
    const { bytes } = await downloads.next();
    expect([...bytes.slice(0, 4)]).toEqual(ZIP);
    expect(bytes.length).toBeGreaterThan(50_000);
    // In slices, that the page may answer in between.
    const slices = sent.mock.calls.flatMap(([message]) => (message.kind === 'rows' ? [message.rows.length] : []));
    expect(slices.length).toBeGreaterThan(1);
    expect(slices.reduce((sum: number, n: number) => sum + n, 0)).toBe(ROWS);
  });

  test('cancelled: no file, and it can be asked for again', async () => {
    const downloads = watchDownloads();
    const end = vi.spyOn(Worker.prototype, 'terminate');
    const screen = await show();
    // A worker that hears nothing is never done before the press.
    const held = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => {});
    await screen.getByRole('button', { name: '表格（XLSX）' }).click();
    await screen.getByRole('button', { name: '取消' }).click();
    held.mockRestore();
    await expect.element(screen.getByText('已取消，没有生成文件。')).toHaveRole('status');
    expect(end).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('导出');
    await screen.getByRole('button', { name: '表格（XLSX）' }).click();
    expect((await downloads.next()).name).toBe('indicators.xlsx');
    await expect.element(screen.getByText('已下载indicators.xlsx，共3000项')).toBeVisible();
  });

  test('a browser that lets no worker run says so', async () => {
    vi.spyOn(window, 'Worker').mockImplementation(function refuseAll() {
      throw new DOMException('refused', 'SecurityError');
    });
    const screen = await show();
    await screen.getByRole('button', { name: '表格（XLSX）' }).click();
    await expect.element(screen.getByText('下载没有成功，请再试一次。')).toHaveRole('status');
  });

  test('the person’s notes go along only when ticked, and are offered only where there are any', async () => {
    const downloads = watchDownloads();
    const note = { target: 'indicator:synthetic-0', text: '待核实', changedAt: '2024-01-02T03:04:05.000Z' } as const;
    writeElsewhere({ notes: [note] });
    const screen = await show();
    await screen.getByRole('button', { name: '表格（CSV）' }).click();
    expect((await downloads.next()).text).not.toContain('待核实');
    await screen.getByRole('checkbox', { name: '附上我的备注' }).click();
    await screen.getByRole('button', { name: '表格（CSV）' }).click();
    const { text } = await downloads.next();
    expect(text.split('\r\n')[0]).toMatch(/,我的备注$/);
    expect(text.split('\r\n')[1]).toMatch(/,待核实$/);
    writeElsewhere({ notes: [] });
    await expect.element(screen.getByRole('checkbox')).not.toBeInTheDocument();
  });
});

/** How many different colours an image has, at a coarse look. */
async function coloursOf(bytes: Uint8Array): Promise<number> {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  pen?.drawImage(image, 0, 0);
  const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  const seen = new Set<string>();
  for (let i = 0; i < data.length; i += 4)
    seen.add(`${(data[i] ?? 0) >> 5},${(data[i + 1] ?? 0) >> 5},${(data[i + 2] ?? 0) >> 5}`);
  return seen.size;
}

describe('images', () => {
  test.each([
    [
      'zh-CN',
      '图（PNG）',
      '初次信访事项一次性化解率96.08%，距100%还差3.92个百分点',
      /^来源：肇庆市人民政府《.+》，2024-01-29 17:22发布$/,
    ],
    [
      'en',
      'Image (PNG)',
      /^.+: 96\.08% — 3\.92\u00a0pp short of 100%$/,
      /^Source: Zhaoqing Municipal People's Government, /,
    ],
  ] as const)('PNG in %s: drawn, and says of itself what it shows', async (language, button, title, source) => {
    const downloads = watchDownloads();
    const { press, said } = await openMenu(PETITIONS, language);
    await press(button);
    await said(/zhaoqing-2023-petition-resolution-rate-gaps\.png/);
    const { name, bytes } = await downloads.next();
    expect(name).toBe('zhaoqing-2023-petition-resolution-rate-gaps.png');
    const texts = readPngText(bytes);
    expect(texts.Title).toMatch(title);
    expect(texts.Source).toMatch(source);
    expect(texts.Description).toMatch(
      language === 'en' ? /Rows: 13; Exported: / : /筛选条件：无（全部）；排列：按距100%从大到小；行数：13；导出时间：/,
    );
    expect(await coloursOf(bytes)).toBeGreaterThan(8);
  });

  test('each chart of a domain as SVG', async () => {
    const downloads = watchDownloads();
    const { screen, press } = await openMenu('/domains/administration/');
    const which = screen.getByRole('combobox', { name: '哪一幅图' });
    const titles = [];
    for (const id of ['gaps', 'documents', 'measures']) {
      await which.selectOptions(id);
      await press('图（SVG）');
      const { name, text } = await downloads.next();
      expect(name).toBe(`zhaoqing-2023-administration-${id}.svg`);
      titles.push(text.match(/<title[^>]*>(.*?)<\/title>/)?.[1]);
      expect(text).toContain('来源：肇庆市人民政府');
    }
    expect(titles).toEqual([
      '依法行政：5项比率中2项达到100%，3项仍有缺口',
      '出台39件规范性文件，废止13件',
      expect.stringMatching(/^33条举措中机制最多，有11条$/),
    ]);
  });

  test('copied; downloaded instead where the browser refuses', async () => {
    const downloads = watchDownloads();
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValueOnce().mockImplementation(refuse);
    const { press, said } = await openMenu(PETITIONS);
    await press('复制图片');
    await said('图片已复制。');
    expect(write.mock.calls[0]?.[0][0]?.types).toEqual(['image/png']);
    await press('复制图片');
    await said('浏览器不允许复制图片，已改为下载zhaoqing-2023-petition-resolution-rate-gaps.png。');
    expect((await downloads.next()).name).toMatch(/gaps\.png$/);
  });

  test('a browser that cannot draw it says what to take instead', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { press, said } = await openMenu(PETITIONS);
    await press('图（PNG）');
    await said('浏览器没有画成图片，请改用SVG。');
  });

  test('a count has no place among the rates, so no image', async () => {
    const { screen } = await openMenu('/indicators/one-stop-themes/');
    await expect.element(screen.getByRole('button', { name: '复制引用' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '图（PNG）' })).not.toBeInTheDocument();
  });
});

describe('citing', () => {
  test('the citation, and the plain link without the question one came with', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { press, said } = await openMenu(`${PETITIONS}?domain=disputes`);
    await press('复制引用');
    await said('引用已复制。');
    const link = `${window.location.origin}${PETITIONS}`;
    expect(copy.mock.calls[0]?.[0]).toContain(`一(四)2，2024-01-29发布。${link}，`);
    await press('复制链接');
    await said('链接已复制。');
    expect(copy).toHaveBeenLastCalledWith(link);
  });

  test('shown where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    const { screen, press } = await openMenu(PETITIONS);
    await press('复制引用');
    await expect
      .element(screen.getByRole('textbox', { name: '要复制的文字' }))
      .toHaveValue(expect.stringContaining('初次信访事项一次性化解率96.08%。原文：') as never);
  });
});

test('Esc closes the menu and gives the focus back; a press elsewhere closes it', async () => {
  const { screen } = await openMenu(PETITIONS);
  const item = screen.getByRole('button', { name: '表格（CSV）' });
  await expect.element(item).toBeVisible();
  await userEvent.keyboard('{Tab}{Escape}');
  await expect.element(item).not.toBeInTheDocument();
  expect(document.activeElement?.textContent).toBe('导出');
  await screen.getByText('导出', { exact: true }).click();
  await expect.element(item).toBeVisible();
  await screen.getByRole('heading', { level: 1 }).click();
  await expect.element(item).not.toBeInTheDocument();
});
