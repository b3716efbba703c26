import { afterEach, expect, test, vi } from 'vitest';
import { offline } from '../../src/offline/offline';
import { FIRST_STATE } from '../../src/offline/offlineState';
import { renderApp } from '../support/renderApp';

afterEach(() => {
  offline.heard('reports.json', null);
  offline.show(FIRST_STATE);
});

test('on every page: from when the data is, for as long as the network does not answer', async () => {
  const { screen } = await renderApp('/records/');
  expect(screen.getByText(/^离线/).elements()).toHaveLength(0);
  offline.heard('reports.json', '2026-03-01T08:05:00+08:00');
  const line = screen.getByRole('status').filter({ hasText: /^离线，数据截至2026-0[23]-\d\d \d\d:\d5$/ });
  await expect.element(line).toBeVisible();
  await screen.getByRole('link', { name: '数据', exact: true }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('33项指标');
  await expect.element(line).toBeVisible();
  offline.heard('reports.json', null);
  await expect.poll(() => line.elements()).toHaveLength(0);
});

test('in English; a new version waits for the person', async () => {
  const update = vi.fn();
  const { screen } = await renderApp('/', { language: 'en' });
  offline.show({ update });
  await screen.getByRole('button', { name: 'Update' }).click();
  expect(update).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/^Offline/).elements()).toHaveLength(0);
});

test.each([
  ['ready', /^已可离线使用/],
  ['insecure', /^此地址不是https/],
  ['refused', /^浏览器没有保存/],
] as const)('the data page says whether it works without a network: %s', async (support, words) => {
  const { screen } = await renderApp('/data/');
  const region = screen.getByRole('region', { name: '没有网络时' });
  await expect.element(region.getByRole('status')).toHaveTextContent('正在检查');
  offline.show({ support });
  await expect.element(region.getByRole('status')).toHaveTextContent(words);
  await expect.element(region.getByText('npm run build:portable')).toBeVisible();
});
