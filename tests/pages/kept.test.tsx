import { describe, expect, test, vi } from 'vitest';
import { NO_ADDITIONS } from '../../src/imported/imported';
import { DB_NAME, kept } from '../../src/imported/kept';
import { keptFlag } from '../../src/imported/keptFlag';
import { openStore } from '../support/keptDb';
import { reportOfYear } from '../support/keptReport';
import { makeIndicator, makeObservation, words } from '../support/make';
import { textsOf } from '../support/read';
import { type App, address, renderApp } from '../support/renderApp';

const MARK = '本浏览器导入，未随本站发布';
const PETITIONS = 'petition-resolution-rate';
const next = reportOfYear(2024, { [PETITIONS]: 98.5, 'risk-list': null });
const keep = (...reports: readonly (typeof next)[]) => kept.reports.save(reports, NO_ADDITIONS);

const headOf = ({ screen }: App) => screen.getByRole('banner');
const yearsOf = (app: App) => headOf(app).getByRole('combobox', { name: '年份' });
const footOf = ({ screen }: App) => screen.getByRole('contentinfo');

describe('a year more of the place', () => {
  test('is shown first, with its mark at the head, at the foot and where it is chosen', async () => {
    await keep(next);
    const app = await renderApp('/');
    await expect.element(app.screen.getByText('虚构的肇庆市2024年报告', { exact: true })).toBeVisible();
    await expect.element(app.screen.getByText(MARK, { exact: true })).toBeVisible();
    await expect
      .element(footOf(app))
      .toHaveTextContent(`虚构的肇庆市2024年报告，肇庆市人民政府，2025-01-15 09:00发布（${MARK}）`);
    await expect.poll(() => textsOf(yearsOf(app).getByRole('option'))).toEqual(['2024（导入）', '2023']);
    await yearsOf(app).selectOptions('2023');
    await expect.poll(address).toBe('/?report=zhaoqing-2023');
    await expect
      .element(footOf(app))
      .toHaveTextContent('肇庆市2023年法治政府建设年度报告，肇庆市人民政府，2024-01-29 17:22发布');
    await expect.element(footOf(app)).not.toHaveTextContent(MARK);
    expect(app.screen.getByText(MARK).query()).toBeNull();
  });

  test('in English too', async () => {
    await keep(next);
    const app = await renderApp('/', { language: 'en' });
    await expect
      .element(app.screen.getByText('kept in this browser only, not published with this site', { exact: true }))
      .toBeVisible();
    const years = headOf(app).getByRole('combobox', { name: 'Year' }).getByRole('option');
    await expect.poll(() => textsOf(years)).toEqual(['2024 (kept here)', '2023']);
  });

  test('has its figures; what it does not state is missing', async () => {
    await keep(next);
    const { screen, router } = await renderApp(`/indicators/${PETITIONS}/`);
    await expect.element(screen.getByRole('main')).toHaveTextContent('98.5%');
    await expect.element(screen.getByRole('button', { name: '嵌入' })).not.toBeInTheDocument();
    await router.navigate('/indicators/risk-list/');
    await expect.element(screen.getByRole('main')).toHaveTextContent('报告未列');
    await router.navigate('/indicators/risk-list/?report=zhaoqing-2023');
    await expect.element(screen.getByRole('main')).toHaveTextContent('80项');
    await expect.element(screen.getByRole('button', { name: '嵌入' })).toBeVisible();
  });

  test('what an indicator means is said by the report itself, else told apart from what the catalogue’s report says', async () => {
    const definition = words('虚构的含义');
    const own = makeObservation('risk-list', 7, { definition, quote: '虚构风险7项' });
    await keep(reportOfYear(2024, { 'risk-list': null }, [own]));
    const { screen, router } = await renderApp('/indicators/risk-list/?report=zhaoqing-2024');
    const meaning = screen.getByRole('region', { name: '含义' });
    await expect
      .element(meaning)
      .toHaveTextContent('虚构的含义这份报告统计的内容与指标目录不同，与其他报告的数不可直接比较。');
    await router.navigate(`/indicators/${PETITIONS}/?report=zhaoqing-2024`);
    await expect
      .element(meaning)
      .toHaveTextContent('含义按《肇庆市2023年法治政府建设年度报告》的原文整理，文中说的“报告”是那一份');
    await router.navigate(`/indicators/${PETITIONS}/?report=zhaoqing-2023`);
    await expect.element(meaning).toHaveTextContent('含义是本站按原文字面整理，报告没有给出定义。');
  });

  test('is compared with the others, and named there as brought in', async () => {
    await keep(next);
    const { screen } = await renderApp(`/compare/?i=${PETITIONS}&report=zhaoqing-2023`);
    const figure = screen.getByRole('figure', { name: '初次信访事项一次性化解率：肇庆市2023—2024年+2.42个百分点' });
    await expect.element(figure).toBeVisible();
    await expect.poll(() => figure.element().querySelectorAll('.recharts-line-dot').length).toBe(2);
    await expect.element(screen.getByRole('main')).toHaveTextContent(`虚构的肇庆市2024年报告（${MARK}）`);
  });

  test('a copied link tells that others will not see it', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await keep(next);
    const { screen } = await renderApp(`/indicators/${PETITIONS}/?report=zhaoqing-2024`);
    await screen.getByRole('button', { name: '复制链接' }).click();
    await expect.element(screen.getByText('链接已复制；由本浏览器导入的报告，别人打开时看不到')).toBeVisible();
    expect(copy).toHaveBeenCalledOnce();
  });
});

test('a published report brought in again takes its place', async () => {
  await keep(reportOfYear(2023, { [PETITIONS]: 97.1 }));
  const { screen } = await renderApp(`/indicators/${PETITIONS}/?report=zhaoqing-2023`);
  await expect.element(screen.getByRole('main')).toHaveTextContent('97.1%');
  await expect.element(screen.getByText(MARK, { exact: true })).toBeVisible();
});

test('an indicator more: it has its page, also while the report that states it comes and goes', async () => {
  const indicator = makeIndicator({
    id: 'fictional-visits',
    domain: 'disputes',
    category: 'petitions',
    name: words('虚构走访次数', 'Fictional visits'),
    short: words('虚构走访', 'Visits'),
    unit: words('次', 'visits'),
  });
  const report = reportOfYear(2024, {}, [
    makeObservation('fictional-visits', 7, { section: '1.2.2', quote: '虚构走访7次' }),
  ]);
  const { screen } = await renderApp('/indicators/fictional-visits/');
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('没有编号为“fictional-visits”的指标');
  await kept.reports.save([report], { categories: [], indicators: [indicator], aliases: {} });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('虚构走访次数');
  await expect.element(screen.getByRole('main')).toHaveTextContent('7次');
  expect(screen.getByRole('alert').query()).toBeNull();
  await kept.reports.remove('zhaoqing-2024');
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('没有编号为“fictional-visits”的指标');
  expect(screen.getByRole('alert').query()).toBeNull();
});

describe('without a reload', () => {
  test('what is kept appears, a new version shows, and what is removed vanishes, with a word about the address', async () => {
    const app = await renderApp('/?report=zhaoqing-2023');
    expect(yearsOf(app).query()).toBeNull();
    await keep(next);
    await yearsOf(app).selectOptions('2024（导入）');
    await expect.element(app.screen.getByRole('heading', { level: 1 })).toHaveTextContent('13项比率中9项达到100%');
    await keep(reportOfYear(2024, { [PETITIONS]: 100 }));
    await expect.element(app.screen.getByRole('heading', { level: 1 })).toHaveTextContent('13项比率中10项达到100%');
    const taken = await kept.reports.remove('zhaoqing-2024');
    await expect.poll(address).toBe('/?report=zhaoqing-2023');
    await expect
      .element(app.screen.getByRole('status').filter({ hasText: '链接中有无法识别的内容' }))
      .toHaveTextContent('“报告”中的“zhaoqing-2024”不存在，已改为“zhaoqing-2023”；可能只保存在导入它的浏览器中');
    await expect.element(app.screen.getByText(MARK)).not.toBeInTheDocument();
    expect(yearsOf(app).query()).toBeNull();
    await kept.reports.putBack(taken);
    await expect.element(yearsOf(app)).toBeVisible();
  });

  test('what another tab keeps appears', async () => {
    const app = await renderApp('/');
    const another = openStore({ name: DB_NAME });
    await another.reports.save([next], NO_ADDITIONS);
    localStorage.setItem('rule-of-law-indicators.imported', 'from elsewhere');
    window.dispatchEvent(new StorageEvent('storage', { key: 'rule-of-law-indicators.imported' }));
    await expect.element(yearsOf(app)).toBeVisible();
  });
});

describe('a browser that keeps nothing', () => {
  test('opens no database', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    await renderApp('/');
    expect(open).not.toHaveBeenCalled();
  });

  test('is not told of a flag that was left behind', async () => {
    localStorage.setItem('rule-of-law-indicators.imported', 'left behind');
    const { screen } = await renderApp('/');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('13项比率中9项达到100%');
    expect(keptFlag.read()).toBeNull();
    expect(screen.getByRole('alert').query()).toBeNull();
  });
});

describe('a browser that does not give what it keeps', () => {
  test.each([
    ['SecurityError', '浏览器不允许本页读取存储'],
    ['UnknownError', '浏览器的存储没有回应'],
  ])('%s: the published data, why, what to do, and a retry', async (name, why) => {
    await keep(next);
    const refuse = () => {
      throw new DOMException('no', name);
    };
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(refuse);
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
    const app = await renderApp('/');
    const alert = app.screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('本浏览器保存的报告没有读到');
    await expect.element(alert).toHaveTextContent(why);
    await expect.element(app.screen.getByText('2024-01-29 17:22发布', { exact: true })).toBeVisible();
    expect(yearsOf(app).query()).toBeNull();
    await alert.getByRole('button', { name: '重试' }).click();
    await expect.element(alert.getByRole('button', { name: '重试' })).toBeEnabled();
    expect(keptFlag.read()).not.toBeNull();
    vi.restoreAllMocks();
    await alert.getByRole('button', { name: '重试' }).click();
    await expect.element(app.screen.getByText(MARK, { exact: true })).toBeVisible();
    expect(alert.query()).toBeNull();
  });
});
