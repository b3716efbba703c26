import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { columnOf, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const facet = (screen: RenderResult, name: string) => screen.getByRole('group', { name, exact: true });
const choose = (screen: RenderResult, name: string, value: string) =>
  facet(screen, name).getByText(value, { exact: true }).click();
const counts = (screen: RenderResult, name: string) =>
  facet(screen, name)
    .getByRole('checkbox')
    .elements()
    .map((box) => box.closest('label')?.textContent);
const result = (screen: RenderResult) => screen.getByText(/项指标符合条件|^共\d+项指标/);

test('a choice goes to the address, the result and the other counts; its own facet stays open to more', async () => {
  const { screen } = await renderApp('/indicators/');
  await choose(screen, '领域', '争议化解');
  await expect.element(result(screen)).toHaveTextContent('5项指标符合条件（共33项）');
  await expect.element(result(screen)).toHaveRole('status');
  await expect.poll(address).toBe('/indicators/?domain=disputes');
  await expect.element(facet(screen, '领域').getByRole('checkbox', { name: '争议化解' })).toBeChecked();
  expect(counts(screen, '领域')).toEqual(['依法行政17', '行政执法5', '争议化解5', '权力监督6']);
  expect(counts(screen, '类型')).toEqual(['比率2', '数量3', '排名0']);
  expect(counts(screen, '状态')).toEqual(['有缺口1', '已达100%1', '只陈述3']);

  await choose(screen, '领域', '权力监督');
  await expect.element(result(screen)).toHaveTextContent('11项指标符合条件（共33项）');
  await choose(screen, '类型', '比率');
  await expect.element(result(screen)).toHaveTextContent('6项指标符合条件（共33项）');
  await expect.poll(address).toBe('/indicators/?domain=disputes,supervision&kind=rate');
  expect(counts(screen, '领域')).toEqual(['依法行政5', '行政执法2', '争议化解2', '权力监督4']);
  expect(counts(screen, '类型')).toEqual(['比率6', '数量5', '排名0']);
  await expect.element(screen.getByText('6项比率中5项达到100%，1项仍有缺口', { exact: true })).toBeVisible();
});

test('the conditions can be taken away, one by one or all', async () => {
  const { screen } = await renderApp('/indicators/?q=率&domain=disputes,supervision&kind=rate&sort=-gap');
  const chosen = screen.getByRole('group', { name: '已选条件' });
  expect(textsOf(chosen.getByRole('button'))).toEqual(['查找“率”×', '争议化解×', '权力监督×', '比率×', '全部清除']);
  await chosen.getByRole('button', { name: '取消条件：争议化解' }).click();
  await expect.element(result(screen)).toHaveTextContent('4项指标符合条件（共33项）');
  await expect.poll(address).toBe('/indicators/?q=率&domain=supervision&kind=rate&sort=-gap');
  await chosen.getByRole('button', { name: '全部清除' }).click();
  await expect.element(result(screen)).toHaveTextContent('共33项指标');
  await expect.poll(address).toBe('/indicators/?sort=-gap');
  await expect.element(chosen).not.toBeInTheDocument();
});

test('words are looked for in names, quotes and sections; typing makes no steps to go back', async () => {
  const { screen } = await renderApp('/indicators/');
  const steps = window.history.length;
  const box = screen.getByRole('searchbox', { name: '查找指标' });
  await box.fill('一件事主题');
  await expect.element(result(screen)).toHaveTextContent('1项指标符合条件（共33项）');
  expect(columnOf(screen.getByRole('table'), 'value')).toEqual(['1096个']);
  await expect.poll(address).toBe('/indicators/?q=一件事主题');
  await box.fill('法治日报 头版');
  await expect.poll(() => columnOf(screen.getByRole('table'), 'value')).toEqual(['4篇']);
  await box.fill('一(四)3');
  await expect.poll(() => columnOf(screen.getByRole('table'), 'value')).toEqual(['650件', '100%']);
  await userEvent.keyboard('{Escape}');
  await expect.element(box).toHaveValue('');
  await expect.element(result(screen)).toHaveTextContent('共33项指标');
  await expect.poll(address).toBe('/indicators/');
  expect(window.history.length).toBe(steps);
});

test('nothing found: what to give up and what that shows', async () => {
  const { screen } = await renderApp('/indicators/?q=信访&domain=supervision');
  await expect.element(screen.getByRole('heading', { name: '没有符合条件的指标' })).toBeVisible();
  await expect.element(result(screen)).toHaveTextContent('0项指标符合条件（共33项）');
  expect(textsOf(screen.getByRole('main').getByRole('button', { name: /^去掉/ }))).toEqual([
    '去掉“查找‘信访’”（6项）',
    '去掉“权力监督”（1项）',
  ]);
  await screen.getByRole('button', { name: '去掉“权力监督”（1项）' }).click();
  await expect.poll(() => columnOf(screen.getByRole('table'), 'value')).toEqual(['96.08%']);
  await expect.poll(address).toBe('/indicators/?q=信访');
});

test('back and forward go through the choices', async () => {
  const { screen, router } = await renderApp('/indicators/');
  await choose(screen, '类型', '排名');
  await expect.element(result(screen)).toHaveTextContent('1项指标符合条件（共33项）');
  await expect.poll(address).toBe('/indicators/?kind=rank');
  await router.navigate(-1);
  await expect.element(result(screen)).toHaveTextContent('共33项指标');
  expect(address()).toBe('/indicators/');
  await expect.element(facet(screen, '类型').getByRole('checkbox', { name: '排名' })).not.toBeChecked();
  await router.navigate(1);
  await expect.element(result(screen)).toHaveTextContent('1项指标符合条件（共33项）');
  await expect.element(facet(screen, '类型').getByRole('checkbox', { name: '排名' })).toBeChecked();
  expect(address()).toBe('/indicators/?kind=rank');
});

test('from a row and back to the list, the question is kept', async () => {
  const { screen, router } = await renderApp('/indicators/');
  await choose(screen, '领域', '争议化解');
  await expect.element(result(screen)).toHaveTextContent('5项指标符合条件');
  await screen.getByRole('link', { name: '行政诉讼一审案件' }).click();
  await expect.poll(address).toBe('/indicators/litigation-cases/?domain=disputes');
  await router.navigate(-1);
  await expect.element(result(screen)).toHaveTextContent('5项指标符合条件（共33项）');
  expect(address()).toBe('/indicators/?domain=disputes');
});
