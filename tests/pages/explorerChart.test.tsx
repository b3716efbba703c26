import { expect, test } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const figure = (screen: RenderResult, name: string) => screen.getByRole('figure', { name });

const BY_UNIT = [
  [
    '以“个”计的8项数量中，“一件事”主题服务数值最大，为1096个',
    '个',
    ['1096个', '74个', '47个', '44个', '40个', '4个', '2个', '1个'],
  ],
  ['以“件”计的4项数量中，行政诉讼一审案件数值最大，为650件', '件', ['650件', '39件', '7件', '6件']],
  ['以“项”计的3项数量中，下放政务服务事项数值最大，为156项', '项', ['156项', '80项', '25项']],
] as const;

test('the switch shows the same rows as charts: rates by gap, counts apart by unit, the rest as a list', async () => {
  const { screen } = await renderApp('/indicators/');
  await screen.getByText('图示', { exact: true }).click();
  await expect.poll(address).toBe('/indicators/?view=chart');
  const rates = figure(screen, '13项比率距100%还差多少');
  await expect.element(rates).toBeVisible();
  expect(textsIn(rates, 'ol svg text')).toEqual(['3.92', '3.42', '0.13', '0.04']);
  expect(textsIn(rates, 'dd a')).toHaveLength(9);
  await expect.poll(() => screen.getByRole('figure').elements()).toHaveLength(4);
  await expect.element(screen.getByRole('heading', { name: '单位独有的5项，不作图比较' })).toBeVisible();
  expect(textsOf(screen.getByRole('main').getByRole('listitem')).slice(-5)).toEqual([
    '受表彰先进个人80名',
    '“粤智助”服务事项数量全省排名第一',
    '组织起草、修订的地方性法规和政府规章3部',
    '在《法治日报》头版及重要版面刊登的新闻稿4篇',
    '办理答复的政府信息公开申请685宗',
  ]);
  await screen.getByText('表格', { exact: true }).click();
  await expect.element(screen.getByRole('table', { name: '指标表' })).toBeVisible();
  await expect.poll(address).toBe('/indicators/');
});

test('no chart holds two units; drawing, order and table agree', async () => {
  const { screen } = await renderApp('/indicators/?view=chart');
  for (const [name, unit, printed] of BY_UNIT) {
    const chart = figure(screen, name);
    await expect.element(chart).toHaveTextContent(`单位：${unit} · 2023年`);
    await expect.poll(() => textsIn(chart, '.recharts-label')).toEqual(printed);
    await chart.getByText('以表格查看').click();
    expect(rowsOf(chart.getByRole('table')).map(([, value]) => value)).toEqual(printed);
  }
});

test('the charts follow the filter', async () => {
  const { screen } = await renderApp('/indicators/?domain=enforcement&view=chart');
  await expect.element(figure(screen, '2项比率距100%还差多少')).toBeVisible();
  await expect
    .poll(() => textsIn(figure(screen, '以“个”计的2项数量中，联合抽查事项数值最大，为74个'), '.recharts-label'))
    .toEqual(['74个', '47个']);
  await expect.element(screen.getByRole('heading', { name: '单位独有的1项，不作图比较' })).toBeVisible();
});

test('from every part of the charts, the question goes along', async () => {
  const { screen, router } = await renderApp('/indicators/?domain=disputes,enforcement&view=chart');
  await screen.getByRole('link', { name: '初次信访事项一次性化解率' }).click();
  await expect.poll(address).toBe('/indicators/petition-resolution-rate/?domain=disputes,enforcement&view=chart');
  await router.navigate(-1);
  await screen.getByRole('link', { name: '在《法治日报》头版及重要版面刊登的新闻稿' }).click();
  await expect.poll(address).toBe('/indicators/national-press-articles/?domain=disputes,enforcement&view=chart');
});

test('the table of a chart leads where its bars do', async () => {
  const { screen } = await renderApp('/indicators/?unit=x&category=regulation&view=chart');
  const chart = figure(screen, '以“个”计的2项数量中，联合抽查事项数值最大，为74个');
  await chart.getByText('以表格查看').click();
  await chart.getByRole('link', { name: '联合抽查领域' }).click();
  await expect.poll(address).toMatch(/^\/indicators\/joint-inspection-fields\//);
});
