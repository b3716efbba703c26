import { describe, expect, test } from 'vitest';
import { syntheticTexts } from '../../mocks/factories';
import { withFiles } from '../../mocks/handlers';
import { columnOf, textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

describe('bounds of the value', () => {
  test('offered where the rows share a unit, counted with the other filters, and taken away like them', async () => {
    const { screen } = await renderApp('/indicators/?kind=rate');
    await expect
      .element(screen.getByRole('group', { name: '数值范围（%）' }))
      .toHaveTextContent('现有数值从96.08%到100%');
    await screen.getByRole('textbox', { name: '不大于' }).fill('99.9');
    const table = screen.getByRole('table', { name: '指标表' });
    await expect.poll(() => columnOf(table, 'value')).toEqual(['99.87%', '96.58%', '96.08%']);
    await expect.poll(address).toBe('/indicators/?kind=rate&range=..99.9');
    await expect.element(screen.getByText('3项指标符合条件（共33项）')).toBeVisible();
    expect(
      screen
        .getByRole('checkbox', { name: /^依法行政/ })
        .element()
        .closest('label')?.textContent,
    ).toBe('依法行政2');
    await screen.getByRole('button', { name: '取消条件：数值不大于99.9' }).click();
    await expect.poll(address).toBe('/indicators/?kind=rate');
    await expect.element(screen.getByRole('textbox', { name: '不大于' })).toHaveValue('');
  });

  test('what is no number, or turned round, is said and changes nothing', async () => {
    const { screen } = await renderApp('/indicators/?unit=%25');
    await screen.getByRole('textbox', { name: '不小于' }).fill('abc');
    await expect.element(screen.getByText('请输入数字，例如96.5')).toBeVisible();
    await screen.getByRole('textbox', { name: '不小于' }).fill('99');
    await screen.getByRole('textbox', { name: '不大于' }).fill('9');
    await expect.element(screen.getByText('下限大于上限，请对调或修改')).toBeVisible();
    await expect.poll(address).toBe('/indicators/?unit=%&range=99..');
  });

  test('passed over, and said so, where units differ', async () => {
    const { screen } = await renderApp('/indicators/?range=50..60');
    await expect.element(screen.getByText(/所列指标单位不同，数值范围暂不起作用/)).toBeVisible();
    expect(columnOf(screen.getByRole('table'), 'value')).toHaveLength(33);
    expect(screen.getByRole('textbox', { name: '不小于' }).elements()).toEqual([]);
  });

  test('bounds that leave nothing can be loosened', async () => {
    const { screen } = await renderApp('/indicators/?kind=rate&range=1..2');
    await screen.getByRole('button', { name: '去掉“数值1～2”（13项）' }).click();
    await expect.element(screen.getByText('13项指标符合条件（共33项）')).toBeVisible();
  });
});

describe('columns', () => {
  test('are chosen from a menu and kept in the address', async () => {
    const { screen } = await renderApp('/indicators/?domain=disputes');
    await screen.getByText('列', { exact: true }).first().click();
    await screen.getByRole('checkbox', { name: '原文' }).click();
    await screen.getByRole('checkbox', { name: '状态' }).click();
    await expect.poll(address).toBe('/indicators/?domain=disputes&columns=domain,value,gap,section,quote');
    expect(textsOf(screen.getByRole('columnheader'))).toEqual(['指标↕', '领域↕', '数值↕', '距100%↕', '章节↑', '原文']);
    expect(columnOf(screen.getByRole('table'), 'quote')[2]).toBe('全市初次信访事项一次性化解率96.08%');
    await screen.getByRole('button', { name: '恢复默认列' }).click();
    await expect.poll(address).toBe('/indicators/?domain=disputes');
  });
});

describe('groups', () => {
  test.each([
    ['unit', ['% · 2项', '个 · 1项', '件 · 1项', '篇 · 1项']],
    ['category', ['普法宣传 · 2项', '信访 · 1项', '复议与应诉 · 2项']],
  ])('by %s, in the table', async (group, headings) => {
    const { screen } = await renderApp(`/indicators/?domain=disputes&group=${group}`);
    expect(textsIn(screen.getByRole('table'), 'th[scope="rowgroup"]').sort()).toEqual([...headings].sort());
    expect(columnOf(screen.getByRole('table'), 'value')).toHaveLength(5);
  });

  test('chosen from the list; charts follow them', async () => {
    const { screen } = await renderApp('/indicators/?view=chart&domain=disputes,enforcement');
    await screen.getByRole('combobox', { name: '分组' }).selectOptions('领域');
    await expect.poll(address).toBe('/indicators/?view=chart&domain=disputes,enforcement&group=domain');
    await expect.element(screen.getByRole('heading', { level: 2, name: '行政执法 · 5项' })).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 2, name: '争议化解 · 5项' })).toBeVisible();
  });
});

test('cards show the same rows: figure, name, domain, gap', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes&kind=rate');
  await screen.getByText('卡片', { exact: true }).click();
  await expect.poll(address).toBe('/indicators/?domain=disputes&kind=rate&view=cards');
  await expect
    .poll(() => textsOf(screen.getByRole('main').getByRole('listitem')))
    .toEqual([
      '96.08%初次信访事项一次性化解率争议化解 · 信访 · 一(四)2距100%还差3.92个百分点',
      '100%行政机关负责人出庭应诉率争议化解 · 复议与应诉 · 一(四)3已达100%',
    ]);
});

describe('chosen rows', () => {
  test('are kept in the address and lead to the comparison', async () => {
    const { screen } = await renderApp('/indicators/?kind=rate');
    await screen.getByRole('checkbox', { name: '选择初次信访事项一次性化解率' }).click();
    await screen.getByRole('checkbox', { name: '选择行政许可“就近可办”事项占比' }).click();
    await expect.element(screen.getByText('已选2项指标')).toHaveRole('status');
    await expect.poll(address).toBe('/indicators/?kind=rate&pick=petition-resolution-rate,nearby-service-rate');
    await expect
      .element(screen.getByRole('link', { name: '对比这2项' }))
      .toHaveAttribute('href', '/compare/?i=petition-resolution-rate,nearby-service-rate');
    await screen.getByRole('button', { name: '取消选择' }).click();
    await expect.poll(address).toBe('/indicators/?kind=rate');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(
      screen
        .getByText(/已选/)
        .elements()
        .filter((element) => element.closest('main [role="status"]')),
    ).toEqual([]);
  });

  test('more than can be compared: the first ones, and it is said', async () => {
    const ids = Array.from({ length: 13 }, (_, i) => `synthetic-${i}`);
    const { screen } = await renderApp(`/indicators/?pick=${ids.join(',')}`, {
      handlers: withFiles(syntheticTexts(20)),
    });
    await expect.element(screen.getByText('一次最多对比12项，取先选的')).toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: '对比这12项' }))
      .toHaveAttribute('href', `/compare/?i=${ids.slice(0, 12).join(',')}`);
  });
});

describe('a long list', () => {
  test.each(['table', 'cards'] as const)('draws only what is in view: %s', async (view) => {
    const { screen } = await renderApp(`/indicators/?view=${view}`, { handlers: withFiles(syntheticTexts(3000)) });
    await expect.element(screen.getByText('共3000项指标')).toBeVisible();
    const drawn = () =>
      [...document.querySelectorAll<HTMLElement>('main [data-figure]')].map(({ dataset }) => dataset.figure);
    await expect.poll(() => drawn().length).toBeGreaterThan(5);
    expect(drawn().length).toBeLessThan(120);
    const [first] = drawn();
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect.poll(() => drawn()[0]).not.toBe(first);
    expect(drawn().length).toBeGreaterThan(5);
    expect(drawn().length).toBeLessThan(120);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => new Set(drawn()).size).toBe(drawn().length);
    window.scrollTo(0, 0);
    await expect.poll(() => drawn()[0]).toBe(first);
  });

  test('up to 200 rows are drawn whole', async () => {
    const { screen } = await renderApp('/indicators/', { handlers: withFiles(syntheticTexts(200)) });
    expect(columnOf(screen.getByRole('table'), 'value')).toHaveLength(200);
  });

  test('charts draw the largest and say so', async () => {
    const { screen } = await renderApp('/indicators/?view=chart&kind=count', {
      handlers: withFiles(syntheticTexts(300)),
    });
    await expect.element(screen.getByText('只画最大的40项，其余见表格。')).toBeVisible();
    await expect.poll(() => document.querySelectorAll('.recharts-bar-rectangle').length).toBe(40);
  });
});
