import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { withFiles } from '../../mocks/handlers';
import { writePreferences } from '../../src/preferences/preferences';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

test('every page names its report, publisher and time below', async () => {
  const { screen } = await renderApp('/');
  await expect
    .element(screen.getByRole('contentinfo'))
    .toHaveTextContent('肇庆市2023年法治政府建设年度报告，肇庆市人民政府，2024-01-29 17:22发布');
});

test('the menu leads to every page and marks the one shown', async () => {
  const { screen } = await renderApp('/');
  const menu = screen.getByRole('navigation', { name: '主导航' });
  for (const [name, path] of [
    ['领域', '/domains/administration/'],
    ['指标', '/indicators/'],
    ['举措', '/records/'],
    ['问题与计划', '/actions/'],
    ['数据', '/data/'],
    ['总览', '/'],
  ] as const) {
    const link = menu.getByRole('link', { name, exact: true });
    await link.click();
    await expect.element(link).toHaveAttribute('aria-current', 'page');
    expect(address()).toBe(path);
    const shown = [...menu.element().querySelectorAll('[aria-current]')].filter((entry) => entry.checkVisibility());
    expect(shown).toEqual([link.element()]);
  }
});

test('what a short menu folds away marks the page shown as well', async () => {
  writePreferences({ isElder: true });
  const { screen } = await renderApp('/brief/');
  await screen.getByText('更多', { exact: true }).click();
  const banner = screen.getByRole('banner');
  await expect.element(banner.getByRole('link', { name: '简报', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect.element(banner.getByRole('link', { name: '对比', exact: true })).not.toHaveAttribute('aria-current');
});

test('breadcrumbs lead from an indicator to its domain and the overview', async () => {
  const { screen } = await renderApp('/indicators/litigation-cases/');
  const trail = screen.getByRole('navigation', { name: '当前位置' });
  expect(textsOf(trail.getByRole('listitem'))).toEqual(['总览', '争议化解', '行政诉讼一审案件']);
  await trail.getByRole('link', { name: '争议化解' }).click();
  await expect.poll(address).toBe('/domains/disputes/');
});

test('the first Tab offers to skip to the content', async () => {
  const { screen } = await renderApp('/');
  await userEvent.keyboard('{Tab}');
  const skip = screen.getByRole('link', { name: '跳到正文' });
  await expect.element(skip).toHaveFocus();
  await expect.element(skip).toHaveAttribute('href', '#main');
  await expect.element(skip).toBeInViewport();
});

test('the other language keeps the page and the question, also one asked since', async () => {
  const { screen, router } = await renderApp('/indicators/?kind=rate');
  await screen.getByRole('group', { name: '领域', exact: true }).getByText('争议化解', { exact: true }).click();
  await expect.poll(address).toBe('/indicators/?kind=rate&domain=disputes');
  const english = screen.getByRole('contentinfo').getByRole('link', { name: 'English' });
  await expect.element(english).toHaveAttribute('href', '/en/indicators/?kind=rate&domain=disputes');
  await router.navigate('/records/?tag=national,draft');
  await expect.element(english).toHaveAttribute('href', '/en/records/?tag=national,draft');
  await router.navigate(-1);
  await expect.element(english).toHaveAttribute('href', '/en/indicators/?kind=rate&domain=disputes');
});

const OLDER = {
  'reports.json': JSON.stringify([
    ...JSON.parse(BUNDLED_FILES['reports.json'] ?? ''),
    {
      ...JSON.parse(BUNDLED_FILES['reports.json'] ?? '')[0],
      id: 'fictional-2022',
      year: 2022,
      place: { id: 'fictional', name: { zh: '虚构市', en: 'Fictional' }, adminCode: '000000', level: 'prefecture' },
      title: { zh: '虚构市2022年报告', en: 'Fictional 2022' },
      path: 'reports/fictional-2022.json',
    },
  ]),
  'reports/fictional-2022.json': JSON.stringify({
    schemaVersion: 1,
    id: 'fictional-2022',
    sections: [{ id: '1', label: '一', title: { zh: '虚构', en: 'Fictional' } }],
    observations: [{ indicator: 'litigation-cases', value: 7, section: '1', quote: '虚构案件7件' }],
    records: [],
  }),
};

test('with several reports, one can be chosen; links keep it, filters asked since stay', async () => {
  const { screen } = await renderApp('/indicators/', { handlers: withFiles(OLDER) });
  await screen.getByRole('group', { name: '领域', exact: true }).getByText('争议化解', { exact: true }).click();
  await expect.poll(address).toBe('/indicators/?domain=disputes');
  await screen.getByRole('combobox', { name: '地区' }).selectOptions('虚构市');
  await expect.element(screen.getByRole('cell', { name: '7件' })).toBeVisible();
  expect(address()).toBe('/indicators/?domain=disputes&report=fictional-2022');
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toBeVisible();
  expect(screen.getByRole('cell', { name: '报告未列' }).elements()).toHaveLength(4);
  await expect.element(screen.getByRole('contentinfo')).toHaveTextContent('虚构市2022年报告');
  await screen.getByRole('link', { name: '行政诉讼一审案件' }).click();
  await expect.element(screen.getByRole('blockquote')).toHaveTextContent('虚构案件7件');
  expect(address()).toBe('/indicators/litigation-cases/?domain=disputes&report=fictional-2022');
});
