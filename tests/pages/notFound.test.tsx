import { expect, test } from 'vitest';
import { expectFault, FAULTS } from '../support/faults';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

test('an address that is no page: says so, keeps the address, leads on', async () => {
  const { screen } = await renderApp('/no/such/page');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有这个页面');
  expect(document.title).toBe('没有这个页面 · 法治政府建设指标');
  expect(address()).toBe('/no/such/page');
  expect(textsOf(screen.getByRole('main').getByRole('link'))).toEqual([
    '回到总览',
    '查看全部指标',
    '举措',
    '问题与计划',
    '数据',
  ]);
  await screen.getByRole('link', { name: '查看全部指标' }).click();
  await expect.element(screen.getByText('共33项指标')).toBeVisible();
  expect(address()).toBe('/indicators/');
});

test.each([
  ['petition-resolution-rat', ['初次信访事项一次性化解率']],
  ['petition', ['初次信访事项一次性化解率']],
  ['devolved-power', ['第三批下放镇街的执法职权事项', '下放执法职权事项使用率']],
  ['zzzzzzzz', []],
])('no indicator “%s”: what comes closest', async (id, nearest) => {
  const { screen } = await renderApp(`/indicators/${id}/`);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`没有编号为“${id}”的指标`);
  const links = textsOf(screen.getByRole('main').getByRole('link'));
  expect(links.slice(0, -5)).toEqual(nearest);
  expect(screen.getByText('最接近的是：').elements()).toHaveLength(nearest.length > 0 ? 1 : 0);
});

test('a suggestion leads to its page', async () => {
  const { screen } = await renderApp('/indicators/litigation-case/');
  await screen.getByRole('main').getByRole('link', { name: '行政诉讼一审案件' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('行政诉讼一审案件');
  expect(address()).toBe('/indicators/litigation-cases/');
});

test.each([
  ['dispute', ['争议化解']],
  ['weather', ['依法行政', '行政执法', '争议化解', '权力监督']],
])('no domain “%s”: the closest, or all', async (id, nearest) => {
  const { screen } = await renderApp(`/domains/${id}/`);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`没有名为“${id}”的领域`);
  expect(textsOf(screen.getByRole('main').getByRole('link')).slice(0, -5)).toEqual(nearest);
});

test('what an address holds is shown as text, never run', async () => {
  const { screen } = await renderApp('/indicators/%3Cimg%20src=x%20onerror=alert(1)%3E/');
  const heading = screen.getByRole('heading', { level: 1 });
  await expect.element(heading).toHaveTextContent('没有编号为“<img src=x onerror=alert(1)>”的指标');
  expect(document.querySelector('main img')).toBeNull();
});

test('the page is there when the data is not', async () => {
  const [fault] = FAULTS;
  if (!fault) throw new Error('there are no faults');
  const { screen } = await renderApp('/no/such/page', { scenario: fault.scenario });
  await expectFault(screen, fault);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有这个页面');
});

test('in English', async () => {
  const { screen } = await renderApp('/nowhere/', { language: 'en' });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
  await expect.element(screen.getByRole('link', { name: 'Go to the overview' })).toHaveAttribute('href', '/en/');
});
