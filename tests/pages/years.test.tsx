import { HttpResponse, http } from 'msw';
import { beforeAll, describe, expect, test } from 'vitest';
import { withFiles } from '../../mocks/handlers';
import { fictionalTexts } from '../support/fictional';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { type AppOptions, address, renderApp } from '../support/renderApp';

// On a busy machine the development server takes longer for the charts than a matcher waits.
beforeAll(async () => {
  await import('../../src/pages/shared/TrendFigure');
}, 60_000);

const show = (path: string, options: AppOptions = {}) =>
  renderApp(path, { handlers: withFiles(fictionalTexts()), ...options });

/** The data files that are asked for, below `data/`. */
function listening(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const note = http.get('*/data/*', ({ request }) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('.json')) asked.push(pathname.slice(pathname.lastIndexOf('/data/') + '/data/'.length));
  });
  return { handlers: [note, ...withFiles(files)], asked };
}

/** The fictional places, and so many more with a listed report of 2023 that is there for nobody to read. */
function many(): Record<string, string> {
  const texts = fictionalTexts();
  const entries: { place: object }[] = JSON.parse(texts['reports.json'] ?? '[]');
  const more = Array.from({ length: 40 }, (_, i) => ({
    ...entries[0],
    id: `fictional-more-${i}`,
    place: { ...entries[0]?.place, id: `fictional-more-${i}`, adminCode: `91${String(i).padStart(2, '0')}00` },
    path: `reports/unread-${i}.json`,
  }));
  return { ...texts, 'reports.json': JSON.stringify([...entries, ...more]) };
}

describe('the indicator', () => {
  test('what changed since the report before, the line over the years, every year in a table', async () => {
    const { screen } = await show('/indicators/answer-rate/');
    const part = screen.getByRole('region', { name: '历年与各地' });
    await expect.element(part.getByText(/^2023年比2022年：/)).toHaveTextContent('2023年比2022年：+0.98个百分点向好');
    const figure = part.getByRole('figure', { name: '虚构答复率：虚构甲市2020—2023年+4.58个百分点' });
    await expect.element(figure).toBeVisible();
    await expect.poll(() => figure.element().querySelectorAll('.recharts-line-dot')).toHaveLength(4);
    expect(rowsOf(part.getByRole('table', { name: '历年数值', exact: true }))).toEqual([
      ['2023', '96.08%', '+0.98个百分点向好'],
      ['2022', '95.1%', '+1.85个百分点向好'],
      ['2021', '93.25%', '+1.75个百分点向好'],
      ['2020', '91.5%', '最早的一份'],
    ]);
  });

  test('where the place stands among those of its level in the same year', async () => {
    const { screen } = await show('/indicators/answer-rate/');
    const part = screen.getByRole('region', { name: '历年与各地' });
    const standing = part.getByRole('figure', { name: '虚构答复率：虚构甲市在3个地区中排第3' });
    await expect.element(standing).toBeVisible();
    expect(textsOf(standing.getByRole('listitem')).slice(-3)).toEqual([
      '第1位：虚构丁市100%',
      '第2位：虚构乙市99.2%',
      '第3位：虚构甲市96.08%',
    ]);
    await part.getByRole('link', { name: '到比较页看' }).click();
    await expect.poll(address).toBe('/compare/?i=answer-rate&base=2022&of=fictional-a&at=2023');
    await expect.element(screen.getByRole('combobox', { name: '变化的基准' })).toHaveValue('2022');
  });

  test('a missing value is a gap, what counts something else stands apart and compares with nothing', async () => {
    const { screen } = await show('/indicators/case-count/?report=fictional-b-2022');
    const part = screen.getByRole('region', { name: '历年与各地' });
    await expect.element(part.getByText(/^2022年比2021年：/)).toHaveTextContent('不可比：口径不同');
    expect(rowsOf(part.getByRole('table', { name: '历年数值', exact: true }))[2]).toEqual([
      '2021',
      '510件口径不同：含二审案件',
      '不可比：口径不同',
    ]);
    await expect
      .element(part.getByRole('figure', { name: /^虚构诉讼案件：虚构乙市2020—2023年/ }))
      .toHaveTextContent('空心点口径不同，不连线（1个）');
  });

  test('the years lead to their reports, and everything follows', async () => {
    const { screen } = await show('/indicators/answer-rate/?domain=fictional-one');
    const part = screen.getByRole('region', { name: '历年与各地' });
    await part.getByRole('link', { name: '2021' }).click();
    await expect.poll(address).toBe('/indicators/answer-rate/?domain=fictional-one&report=fictional-a-2021');
    await expect.element(part.getByText(/^2021年比2020年：/)).toHaveTextContent('+1.75个百分点');
    await expect.element(part.getByRole('figure', { name: '虚构答复率：虚构甲市在2个地区中排第2' })).toBeVisible();
    await screen.getByRole('combobox', { name: '地区' }).selectOptions('虚构乙市');
    await expect.element(part.getByText(/^2021年比2020年：/)).toHaveTextContent('−0.6个百分点变差');
  });

  test('a place with one year has a standing and no line; the only place of its level has years and no standing', async () => {
    const { screen, router } = await show('/indicators/answer-rate/?report=fictional-d-2023');
    const places = screen.getByRole('region', { name: '在各地中的位置' });
    await expect.element(places.getByRole('figure', { name: '虚构答复率：虚构丁市在3个地区中排第1' })).toBeVisible();
    expect(places.getByRole('figure').elements()).toHaveLength(1);
    await router.navigate('/indicators/answer-rate/?report=fictional-c-2022');
    const years = screen.getByRole('region', { name: '历年数值' });
    await expect.element(years.getByRole('figure', { name: /^虚构答复率：虚构丙县2020—2023年/ })).toBeVisible();
    expect(years.getByRole('figure').elements()).toHaveLength(1);
  });

  test('the table of years and of places can be taken away', async () => {
    const { screen } = await show('/indicators/answer-rate/');
    await screen.getByText('导出历年与各地').click();
    const which = screen.getByRole('combobox', { name: '哪一张表' });
    await expect.element(which).toBeVisible();
    expect(textsIn(which, 'option')).toEqual(['历年数值（4行）', '各地数值（3行）']);
  });

  test('in English', async () => {
    const { screen } = await show('/indicators/kiosk-rank/', { language: 'en' });
    const part = screen.getByRole('region', { name: 'Over years and places' });
    await expect.element(part.getByText(/^2023 against 2022:/)).toHaveTextContent('2023 against 2022: unchanged');
    expect(rowsOf(part.getByRole('table', { name: 'Over the years', exact: true }))[2]).toEqual([
      '2021',
      '3rd',
      'up 2 places better',
    ]);
  });
});

describe('the overview', () => {
  test('which rates moved since the report before, which did not, and where the place stands', async () => {
    const { screen } = await show('/');
    const part = screen.getByRole('region', { name: '比2022年：1项比率上升' });
    await expect.element(part.getByRole('heading', { name: '上升：1项' })).toBeVisible();
    expect(textsOf(part.getByRole('listitem'))).toEqual(['虚构答复率由95.1%到96.08%：+0.98个百分点向好']);
    await expect.element(part.getByText('1项比率不变。')).toBeVisible();
    await expect
      .element(part.getByText(/可比的2项比率中，高于各地中位数0项，等于1项，低于1项。/))
      .toHaveTextContent('2023年有3个地级地区的报告');
    await part.getByRole('link', { name: '到比较页看' }).click();
    await expect.poll(address).toBe('/compare/?i=answer-rate&base=2022');
  });

  test('new at 100%, and one that only one of the reports states', async () => {
    const { screen } = await show('/?report=fictional-b-2022');
    const part = screen.getByRole('region', { name: '比2021年：1项比率上升' });
    await expect.element(part.getByRole('heading', { name: '新达到100%：1项' })).toBeVisible();
    expect(textsOf(part.getByRole('listitem'))).toEqual(['虚构审查率由99.7%到100%：+0.3个百分点向好']);
    await expect.element(part.getByText('1项只有一份报告列出。')).toBeVisible();
  });

  test('what fell stands before what rose', async () => {
    const { screen } = await show('/?report=fictional-c-2021');
    const part = screen.getByRole('region', { name: '比2020年：1项比率上升、1项比率下降' });
    await expect.element(part).toBeVisible();
    expect(textsOf(part.getByRole('heading', { level: 3 }))).toEqual(['下降：1项', '上升：1项']);
  });

  test('a place’s first report has nothing to be set against', async () => {
    const { screen } = await show('/?report=fictional-a-2020');
    const part = screen.getByRole('region', { name: '历年与各地' });
    await expect.element(part.getByText(/高于各地中位数1项，等于0项，低于1项。/)).toBeVisible();
    expect(part.getByRole('heading', { level: 3 }).elements()).toEqual([]);
  });

  test('a report that cannot be read is told, the page stands', async () => {
    const gone = http.get('*/data/reports/fictional-a-2022.json', () => new HttpResponse('', { status: 404 }));
    const { screen } = await show('/', { handlers: [gone, ...withFiles(fictionalTexts())] });
    await expect.element(screen.getByRole('alert')).toHaveTextContent('reports/fictional-a-2022.json');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2项比率中1项达到100%');
  });

  test('of a whole country, one report more is read', async () => {
    const { handlers, asked } = listening(many());
    const { screen } = await show('/', { handlers });
    await expect.element(screen.getByRole('region', { name: '比2022年：1项比率上升' })).toBeVisible();
    await expect.element(screen.getByText(/^2023年有43个地级地区的报告；每项指标的位置/)).toBeVisible();
    expect(asked.filter((file) => /reports\/|series/.test(file)).sort()).toEqual([
      'reports/fictional-a-2022.json',
      'reports/fictional-a-2023.json',
    ]);
  });
});

describe('the domain', () => {
  test('each indicator against the report before, with its sign and its rank', async () => {
    const { screen } = await show('/domains/fictional-one/');
    const table = screen.getByRole('table', { name: '与2022年相比' });
    await expect
      .poll(() => rowsOf(table))
      .toEqual([
        ['虚构答复率', '95.1%', '96.08%', '+0.98个百分点向好', '第3位，共3个地区'],
        ['虚构审查率', '100%', '100%', '不变', '第1位，共3个地区'],
        ['虚构主题服务', '1010个', '1096个', '+86个（+8.5%）', '从大到小第1，共3个地区'],
      ]);
  });

  test('a small chart for each', async () => {
    const { screen } = await show('/domains/fictional-two/');
    const part = screen.getByRole('region', { name: '历年数值' });
    await expect.element(part).toBeVisible();
    await expect
      .poll(() => textsIn(part, 'figure h3'))
      .toEqual([
        '虚构诉讼案件：虚构甲市2020—2023年+30件（+4.8%）',
        '虚构信访事项：虚构甲市2020—2023年−375件（−17.9%）',
        '虚构服务排名：虚构甲市2020—2023年前移4位',
      ]);
    await screen.getByText('导出历年与各地').click();
    const which = screen.getByRole('combobox', { name: '哪一幅图' });
    await expect.element(which).toBeVisible();
    expect(textsIn(which, 'option')).toEqual(['虚构诉讼案件，历年', '虚构信访事项，历年', '虚构服务排名，历年']);
  });

  test('a place with one year has ranks alone', async () => {
    const { screen } = await show('/domains/fictional-one/?report=fictional-d-2023');
    const table = screen.getByRole('table', { name: '历年与各地' });
    await expect.element(table).toBeVisible();
    expect(rowsOf(table)).toEqual([
      ['虚构答复率', '100%', '第1位，共3个地区'],
      ['虚构审查率', '99.9%', '第3位，共3个地区'],
      ['虚构主题服务', '150个', '从大到小第3，共3个地区'],
    ]);
    expect(screen.getByRole('region', { name: '历年数值' }).elements()).toEqual([]);
  });

  test('of a whole country, the place’s own reports are read and no others', async () => {
    const { handlers, asked } = listening(many());
    const { screen } = await show('/domains/fictional-one/', { handlers });
    await expect.element(screen.getByRole('table', { name: '与2022年相比' })).toBeVisible();
    expect(asked.filter((file) => /reports\/|series/.test(file)).sort()).toEqual(
      [2020, 2021, 2022, 2023].map((year) => `reports/fictional-a-${year}.json`),
    );
    expect(rowsOf(screen.getByRole('table', { name: '与2022年相比' }))[0]).toHaveLength(4);
  });
});

test.each(['/', '/domains/administration/', '/indicators/risk-list/'])(
  'one report alone: %s says nothing of years and reads no more',
  async (path) => {
    const { handlers, asked } = listening({});
    const { screen } = await renderApp(path, { handlers });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(screen.getByRole('contentinfo')).toBeVisible();
    expect(screen.getByText(/历年|到比较页看/).elements()).toEqual([]);
    expect([...new Set(asked)].sort()).toEqual(['catalogue.json', 'reports.json', 'reports/zhaoqing-2023.json']);
  },
);
