import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import type { Locator } from 'vitest/browser';
import { withFiles } from '../../mocks/handlers';
import type { ReportEntry } from '../../src/dataset/schema';
import { fictionalTexts } from '../support/fictional';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { type AppOptions, address, renderApp } from '../support/renderApp';

const show = (search: string, options: AppOptions = {}) =>
  renderApp(`/compare/?${search}`, { handlers: withFiles(fictionalTexts()), ...options });

/** The dots drawn in a chart, line by line. */
const dotsOf = (chart: Locator) => chart.element().querySelectorAll('.recharts-line-dot');

describe('over the years', () => {
  test('the head names the change that stands out', async () => {
    const { screen } = await show('i=answer-rate,case-count');
    await expect.element(screen.getByText('虚构甲市2020—2023年变化最大的是虚构答复率：+4.58个百分点。')).toBeVisible();
  });

  test('a line a place, a gap where a value is missing, a dot for each value', async () => {
    const { screen } = await show('i=answer-rate');
    const figure = screen.getByRole('figure', { name: '虚构答复率：虚构甲市2020—2023年+4.58个百分点' });
    await expect.element(figure).toBeVisible();
    await expect.element(figure).toHaveTextContent('单位：% · 纵轴从85%起，不从0起 · 4个数值报告未列');
    await expect.poll(() => dotsOf(figure)).toHaveLength(4 + 4 + 3 + 1);
    expect(textsOf(figure.getByRole('list').first().getByRole('listitem'))).toEqual([
      '虚构甲市',
      '虚构丙县',
      '虚构乙市',
      '虚构丁市',
    ]);
    await figure.getByText('以表格查看').click();
    expect(rowsOf(figure.getByRole('table'))).toEqual([
      ['虚构甲市', '91.5%', '93.25%', '95.1%', '96.08%'],
      ['虚构丙县', '88.4%', '90%', '92.75%', '92.75%'],
      ['虚构乙市', '98%', '97.4%', '报告未列', '99.2%'],
      ['虚构丁市', '报告未列', '报告未列', '报告未列', '100%'],
    ]);
  });

  test('a single value is a dot that can be seen', async () => {
    const { screen } = await show('i=answer-rate&place=fictional-d');
    const figure = screen.getByRole('figure', { name: '虚构答复率：虚构丁市2020—2023年' });
    await expect.poll(() => dotsOf(figure)).toHaveLength(1);
    expect(dotsOf(figure)[0]?.getBoundingClientRect().width).toBeGreaterThan(6);
  });

  test('zero is drawn and listed as zero, and what counts something else stands apart', async () => {
    const { screen } = await show('i=case-count&place=fictional-c,fictional-b');
    const figure = screen.getByRole('figure', { name: /^虚构诉讼案件/ });
    await expect.poll(() => dotsOf(figure)).toHaveLength(8);
    await expect.element(figure).toHaveTextContent('空心点口径不同，不连线（1个）');
    await figure.getByText('以表格查看').click();
    const [county, city] = rowsOf(figure.getByRole('table'));
    expect(county).toEqual(['虚构丙县', '3件', '0件', '2件', '4件']);
    expect(city?.[2]).toBe('510件 口径不同：含二审案件');
  });

  test('of two reports of one place and year it is said which counts', async () => {
    const texts = fictionalTexts();
    const entries: ReportEntry[] = JSON.parse(texts['reports.json'] ?? '');
    const [entry] = entries.filter(({ id }) => id === 'fictional-a-2023');
    const title = { zh: '虚构甲市2023年第二份报告', en: 'Fictional City A, second report' };
    const second = { ...entry, id: 'second', path: 'reports/second.json', title };
    const report = JSON.parse(texts['reports/fictional-a-2023.json'] ?? '');
    const twice = {
      ...texts,
      'reports.json': JSON.stringify([...entries, second]),
      'reports/second.json': JSON.stringify({ ...report, id: 'second' }),
    };
    const { screen } = await show('i=answer-rate', { handlers: withFiles(twice) });
    const name = entry?.title.zh ?? '';
    await expect.element(screen.getByText(`虚构甲市2023年有2份报告，各地各年只算一份：“${name}”。`)).toBeVisible();
  });

  test('years and places can be taken away; the address follows', async () => {
    const { screen } = await show('i=answer-rate');
    await screen.getByRole('checkbox', { name: '2020' }).click();
    await expect.poll(address).toBe('/compare/?i=answer-rate&year=2021,2022,2023');
    await screen.getByRole('button', { name: '去掉：虚构丁市' }).click();
    await expect
      .poll(address)
      .toBe('/compare/?i=answer-rate&year=2021,2022,2023&place=fictional-a,fictional-c,fictional-b');
    await expect
      .element(screen.getByRole('figure', { name: '虚构答复率：虚构甲市2021—2023年+2.83个百分点' }))
      .toBeVisible();
  });
});

describe('against a baseline', () => {
  test('rates in percentage points, counts in number and per cent, ranks in places; why not, in words', async () => {
    const { screen } = await show('i=answer-rate,case-count,kiosk-rank');
    const table = screen.getByRole('table', { name: '与基准相比' });
    const rows = () => textsIn(table, 'tbody tr');
    await expect.poll(rows).toHaveLength(12);
    expect(rows()[0]).toBe('虚构答复率虚构甲市91.5%基准93.25%+1.75个百分点95.1%+3.6个百分点96.08%+4.58个百分点');
    expect(rows()[2]).toBe('虚构乙市98%基准97.4%−0.6个百分点报告未列99.2%+1.2个百分点');
    expect(rows()[3]).toBe('虚构丁市报告未列报告未列报告未列100%不可比：基准报告未列');
    expect(rows()[5]).toBe('虚构丙县3件基准0件−3件（−100%）2件−1件（−33.3%）4件+1件（+33.3%）');
    expect(rows()[6]).toContain('510件不可比：口径不同');
    expect(rows()[8]).toBe('虚构服务排名虚构甲市第五基准第三前移2位第一前移4位第一前移4位');
    expect(rows()[10]).toContain('第三后移1位');
  });

  test('a place as the baseline', async () => {
    const { screen } = await show('i=answer-rate&year=2023');
    await screen.getByRole('combobox', { name: '变化的基准' }).selectOptions('虚构乙市');
    await expect.poll(address).toBe('/compare/?i=answer-rate&year=2023&base=fictional-b');
    await expect
      .element(screen.getByText('2023年与虚构乙市相差最大的是虚构答复率：虚构甲市−3.12个百分点。'))
      .toBeVisible();
    const table = screen.getByRole('table', { name: '与基准相比' });
    expect(textsIn(table, 'tbody td')).toEqual([
      '96.08%−3.12个百分点',
      '92.75%−6.45个百分点',
      '99.2%基准',
      '100%+0.8个百分点',
    ]);
  });
});

describe('among places of its level', () => {
  test('the rank where one direction is better, an order where none is', async () => {
    const { screen } = await show('i=answer-rate,case-count');
    await expect.element(screen.getByRole('figure', { name: '虚构答复率：虚构甲市在3个地区中排第3' })).toBeVisible();
    const counts = screen.getByRole('figure', { name: '虚构诉讼案件：虚构甲市按数值从大到小第1位，共3个地区' });
    await expect.element(counts).toHaveTextContent('中位数470件');
    await expect.element(counts).not.toHaveTextContent(/靠前|靠后/);
    expect(textsIn(counts, 'ol li')).toEqual(['第1位：虚构甲市650件', '第2位：虚构乙市470件', '第3位：虚构丁市75件']);
  });

  test('another year and another place; who says nothing is counted', async () => {
    const { screen } = await show('i=answer-rate');
    await screen.getByRole('combobox', { name: '看哪一年' }).selectOptions('2022');
    const figure = screen.getByRole('figure', { name: '虚构答复率：虚构甲市在1个地区中排第1' });
    await expect.element(figure).toHaveTextContent('2个地区报告未列');
    await screen.getByRole('combobox', { name: '看哪个地区' }).selectOptions('虚构乙市');
    await expect.element(screen.getByRole('figure', { name: '虚构答复率：虚构乙市2022年报告未列' })).toBeVisible();
    await expect.poll(address).toBe('/compare/?i=answer-rate&at=2022&of=fictional-b');
  });

  test('the only place of its level has nothing to stand among', async () => {
    const { screen } = await show('i=answer-rate&of=fictional-c');
    await expect.element(screen.getByText('同级地区只有一个，没有可比的位置。')).toBeVisible();
  });
});

describe('files', () => {
  /** The fictional places and so many more, each with a listed report of 2023 that nobody reads. */
  function many(): Record<string, string> {
    const texts = fictionalTexts();
    const entries: { id: string; place: { id: string }; year: number; path: string }[] = JSON.parse(
      texts['reports.json'] ?? '[]',
    );
    const more = Array.from({ length: 40 }, (_, i) => ({
      ...entries[0],
      id: `fictional-more-${i}`,
      year: 2010,
      place: { ...entries[0]?.place, id: `fictional-more-${i}`, adminCode: `91${String(i).padStart(2, '0')}00` },
      path: `reports/unread-${i}.json`,
    }));
    return { ...texts, 'reports.json': JSON.stringify([...entries, ...more]) };
  }

  test('with many reports only the series of the indicators chosen are read; a missing one is told, the rest shown', async () => {
    const asked: string[] = [];
    const files = many();
    const gone = { isGone: true };
    const note = http.get('*/data/*', ({ request }) => {
      const { pathname } = new URL(request.url);
      if (!pathname.endsWith('.json')) return;
      asked.push(pathname);
      if (pathname.endsWith('case-count.json') && gone.isGone) return new HttpResponse('', { status: 404 });
    });
    const { screen } = await renderApp('/compare/?i=answer-rate,case-count', { handlers: [note, ...withFiles(files)] });
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('比较各地各年要读“series/case-count.json”');
    await expect.element(alert).toHaveTextContent('npm run data:series');
    await expect.element(screen.getByRole('figure', { name: /^虚构答复率：虚构甲市2010—2023年/ })).toBeVisible();
    expect(asked.filter((path) => path.includes('/series/')).sort()).toEqual([
      '/data/series/answer-rate.json',
      '/data/series/case-count.json',
    ]);
    expect(asked.filter((path) => path.includes('/reports/'))).toEqual(['/data/reports/fictional-a-2023.json']);
    gone.isGone = false;
    await alert.getByRole('button', { name: '重试' }).click();
    await expect.element(screen.getByRole('figure', { name: /^虚构诉讼案件：虚构甲市2010/ })).toBeVisible();
    expect(screen.getByRole('alert').elements()).toEqual([]);
  });

  test('among more than thirty places one searches, in a window of its own', async () => {
    const { screen } = await renderApp('/indicators/', { handlers: withFiles(many()) });
    await screen.getByRole('button', { name: '换地区' }).click();
    const dialog = screen.getByRole('dialog', { name: '换地区' });
    await dialog.getByRole('combobox', { name: '查找地区' }).fill('乙市');
    await dialog.getByRole('option', { name: '虚构乙市' }).click();
    await expect.poll(address).toBe('/indicators/?report=fictional-b-2023');
    await expect.element(dialog).not.toBeInTheDocument();
    await screen.getByRole('combobox', { name: '年份' }).selectOptions('2021');
    await expect.poll(address).toBe('/indicators/?report=fictional-b-2021');
    await expect.element(screen.getByRole('contentinfo')).toHaveTextContent('虚构乙市2021年');
  });
});
