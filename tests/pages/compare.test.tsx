import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const THREE = '/compare/?i=petition-resolution-rate,nearby-service-rate,court-appearance-rate';

/** A line of the side-by-side table, cell by cell. */
const lineOf = (line: string) =>
  [...document.querySelectorAll(`tr[data-line="${line}"] td`)].map((cell) => cell.textContent);

describe('one report', () => {
  test('says what three rates say together, and that there is one year of one place', async () => {
    const { screen } = await renderApp(THREE);
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('3项指标：1项已达100%，2项有缺口');
    await expect.element(screen.getByText('目前只有肇庆市2023年一份报告', { exact: false })).toBeVisible();
    const table = screen.getByRole('table', { name: '并排比较' });
    expect(textsIn(table, 'thead th a')).toEqual([
      '初次信访事项一次性化解率',
      '行政许可“就近可办”事项占比',
      '行政机关负责人出庭应诉率',
    ]);
    expect(lineOf('value')).toEqual(['96.08%', '96.58%', '100%']);
    expect(lineOf('gap')).toEqual(['3.92个百分点', '3.42个百分点', '0']);
    expect(lineOf('status')).toEqual(['有缺口', '有缺口', '已达100%']);
    expect(textsIn(table, 'tr[data-line="quote"] mark')).toEqual(['96.08%', '96.58%', '100%']);
    expect(lineOf('section')[0]).toMatch(/^一\(四\)2 /);
    expect(lineOf('definition').every((text) => (text ?? '').length > 8)).toBe(true);
  });

  test('no line chart, no places, no years, no baseline', async () => {
    const { screen } = await renderApp(THREE);
    await expect.element(screen.getByRole('figure', { name: '3项比率距100%还差多少' })).toBeVisible();
    expect(document.querySelector('.recharts-line')).toBeNull();
    expect(textsOf(screen.getByRole('main').getByRole('heading', { level: 2 }))).toEqual(['并排比较', '图示']);
    await expect.element(screen.getByRole('main')).not.toHaveTextContent(/[↑↓▲▼]|变化的基准/);
  });

  test('units are drawn apart', async () => {
    const { screen } = await renderApp(
      '/compare/?i=petition-resolution-rate,normative-docs-issued,city-docs-repealed,risk-list',
    );
    await expect.element(screen.getByRole('figure', { name: '1项比率距100%还差多少' })).toBeVisible();
    await expect.element(screen.getByRole('figure', { name: /以“件”计的2项数量中/ })).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: '单位独有的1项，不作图比较' })).toBeVisible();
  });

  test('in English', async () => {
    const { screen } = await renderApp(THREE, { language: 'en' });
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('3 indicators: 1 at 100%, 2 short of 100%');
    expect(lineOf('gap')).toEqual(['3.92\u00a0pp', '3.42\u00a0pp', '0']);
  });

  test('a report that was not read leaves no figure and no status', async () => {
    const { screen } = await renderApp(THREE, { scenario: 'missing-report' });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('数据没有读到');
    expect(new Set([...lineOf('value'), ...lineOf('status')])).toEqual(new Set(['—']));
  });
});

describe('choosing', () => {
  test('nothing chosen: comparisons to start from, computed from the report', async () => {
    const { screen } = await renderApp('/compare/');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('选几项指标，并排看');
    const main = screen.getByRole('main');
    expect(textsOf(main.getByRole('listitem')).map((text) => text.slice(0, 8))).toHaveLength(7);
    await main.getByRole('link', { name: /有缺口的4项比率/ }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('4项指标：4项有缺口');
    expect(address()).toBe(
      '/compare/?i=petition-resolution-rate,nearby-service-rate,immediate-service-rate,online-service-rate',
    );
  });

  test('by words and keys; the order of choosing is kept; a chip takes away', async () => {
    const { screen } = await renderApp('/compare/?i=litigation-cases');
    const field = screen.getByRole('combobox', { name: '选择指标' });
    await field.fill('信访');
    await expect.element(screen.getByRole('option', { name: /初次信访/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(address).toBe('/compare/?i=litigation-cases,petition-resolution-rate');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('');
    await screen.getByRole('button', { name: '去掉：行政诉讼一审案件' }).click();
    await expect.poll(address).toBe('/compare/?i=petition-resolution-rate');
    expect(textsOf(screen.getByRole('columnheader'))).toEqual(['指标', '初次信访事项一次性化解率']);
  });

  test('the list is in groups by domain and ticks what is chosen', async () => {
    const { screen } = await renderApp('/compare/?i=litigation-cases');
    await screen.getByRole('combobox', { name: '选择指标' }).click();
    const list = screen.getByRole('listbox', { name: '选择指标' });
    expect(textsIn(list, '[role=group] > :first-child')).toEqual(['依法行政', '行政执法', '争议化解', '权力监督']);
    expect(list.getByRole('option').elements()).toHaveLength(33);
    expect(list.getByRole('option', { selected: true }).elements()).toHaveLength(1);
  });

  test('twelve are the most: says so, and of a longer link shows the first twelve', async () => {
    const { screen } = await renderApp('/compare/');
    await screen.getByRole('link', { name: /^13项比率/ }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^12项指标/);
    await screen.getByRole('combobox', { name: '选择指标' }).click();
    await expect.element(screen.getByText('已选满12项', { exact: false })).toBeVisible();
    expect(screen.getByRole('option').elements()).toHaveLength(12);
  });

  test('more than twelve in a link', async () => {
    const ids = ['education-base', 'talent-base', 'risk-list', 'commended-groups', 'commended-people'];
    const rates = ['immediate-service-rate', 'online-service-rate', 'nearby-service-rate', 'kiosk-service-rank'];
    const more = ['one-stop-themes', 'devolved-services', 'legislation-drafted', 'normative-docs-issued'];
    const { screen } = await renderApp(`/compare/?i=${[...ids, ...rates, ...more].join()}`);
    await expect.element(screen.getByText('链接里有13项指标', { exact: false })).toBeVisible();
    expect(screen.getByRole('columnheader').elements()).toHaveLength(13);
  });

  test('what the link misspells is repaired, what is unknown left out and told', async () => {
    const { screen } = await renderApp('/compare/?i=petition-resolution-rat,xyzzy,litigation-cases');
    await expect.element(screen.getByText('“指标”中的“xyzzy”不存在，已忽略')).toBeVisible();
    await expect.poll(address).toBe('/compare/?i=petition-resolution-rate,litigation-cases');
  });

  test('the question goes along to an indicator and comes back', async () => {
    const { screen, router } = await renderApp(THREE);
    await screen.getByRole('columnheader').getByRole('link', { name: '行政机关负责人出庭应诉率' }).click();
    await expect.poll(address).toMatch(/^\/indicators\/court-appearance-rate\/\?i=/);
    await router.navigate(-1);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^3项指标/);
    expect(address()).toBe(THREE);
  });
});

describe('the search list and the chips', () => {
  test('Tab goes on from the field, past its open list', async () => {
    const { screen } = await renderApp('/compare/');
    await screen.getByRole('combobox', { name: '选择指标' }).click();
    await expect.element(screen.getByRole('listbox', { name: '选择指标' })).toBeVisible();
    await userEvent.tab();
    await expect.element(screen.getByRole('listbox', { name: '选择指标' })).not.toBeInTheDocument();
    expect(document.activeElement?.closest('main a, main button')).not.toBeNull();
  });

  test('all taken away, the focus is in the field; one count is called a count', async () => {
    const { screen } = await renderApp('/compare/?i=city-docs-repealed');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1项指标：1项数量');
    await expect.element(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('排名');
    await screen.getByRole('button', { name: '全部去掉' }).click();
    await expect.element(screen.getByRole('heading', { name: '选几项指标，并排看' })).toBeVisible();
    await expect.element(screen.getByRole('combobox', { name: '选择指标' })).toHaveFocus();
  });
});
