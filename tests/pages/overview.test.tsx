import { describe, expect, test } from 'vitest';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

describe('the report as it is', () => {
  test('one sentence, its source, its largest gap', async () => {
    const { screen } = await renderApp('/');
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('13项比率中9项达到100%，4项仍有缺口');
    await expect
      .element(screen.getByText('缺口最大的是初次信访事项一次性化解率，距100%还差3.92个百分点。'))
      .toHaveTextContent('报告同时列出5个问题、9项计划。');
    await expect.element(screen.getByText('2024-01-29 17:22发布', { exact: true })).toBeVisible();
    expect(document.title).toBe('法治政府建设指标');
  });

  test('four gaps, largest first, and nine rates at 100%', async () => {
    const { screen } = await renderApp('/');
    const figure = screen.getByRole('figure', { name: '距100%还差多少' });
    await expect.element(figure).toHaveTextContent('单位：个百分点 · 2023年');
    const lines = figure.getByRole('list').first();
    expect(textsOf(lines.getByRole('link'))).toEqual([
      '初次信访事项一次性化解率 争议化解',
      '行政许可“就近可办”事项占比 行政',
      '行政许可“马上可办”事项占比 行政',
      '行政许可“网上可办”事项占比 行政',
    ]);
    expect(textsOf(lines.getByRole('button'))).toEqual([
      '初次信访事项一次性化解率3.9296.08%距100%还差3.92个百分点，第1项，共4项，查看原文依据',
      '行政许可“就近可办”事项占比3.4296.58%距100%还差3.42个百分点，第2项，共4项，查看原文依据',
      '行政许可“马上可办”事项占比0.1399.87%距100%还差0.13个百分点，第3项，共4项，查看原文依据',
      '行政许可“网上可办”事项占比0.0499.96%距100%还差0.04个百分点，第4项，共4项，查看原文依据',
    ]);
    await expect.element(figure.getByRole('heading', { name: '已达100%的9项' })).toBeVisible();
    expect(textsIn(figure, 'dt')).toEqual(['行政', '执法', '争议化解', '监督']);
    expect(textsIn(figure, 'dd a')).toEqual([
      '合法性审查率',
      '审查问题处理率',
      '监管数据覆盖率',
      '下放职权使用率',
      '负责人出庭应诉率',
      '公报电子化率',
      '公报及时公开率',
      '公开申请答复率',
      '公开申请录入率',
    ]);
  });

  test('the four largest counts and the way to all of them', async () => {
    const { screen } = await renderApp('/');
    const scale = screen.getByRole('region', { name: '规模' });
    expect(textsOf(scale.getByRole('listitem'))).toEqual([
      '“一件事”主题服务1096个',
      '办理答复的政府信息公开申请685宗',
      '行政诉讼一审案件650件',
      '下放的市、县级政务服务事项156项',
    ]);
    await scale.getByRole('link', { name: '全部19项数量' }).click();
    await expect.element(screen.getByText('19项指标符合条件（共33项）')).toBeVisible();
    expect(address()).toBe('/indicators/?kind=count&sort=-value');
  });

  test('four domains, five problems beside their plans', async () => {
    const { screen } = await renderApp('/');
    const domains = screen.getByRole('region', { name: '四个领域' });
    expect(textsIn(domains, 'h3 + p')).toEqual([
      '17项指标 · 33条举措 · 4个问题',
      '5项指标 · 11条举措 · 1个问题',
      '5项指标 · 18条举措',
      '6项指标 · 8条举措',
    ]);
    const actions = screen.getByRole('region', { name: '问题与同类计划' });
    expect(textsOf(actions.getByRole('heading', { level: 3 }))).toEqual([
      '组织领导',
      '立法与规范性文件',
      '重大行政决策',
      '执法规范',
    ]);
  });

  test('a row opens its sentence, and the heading takes the focus', async () => {
    const { screen } = await renderApp('/');
    await screen.getByRole('link', { name: '行政许可“就近可办”事项占比' }).click();
    const heading = screen.getByRole('heading', { level: 1, name: '行政许可“就近可办”事项占比' });
    await expect.element(heading).toHaveFocus();
    expect(address()).toBe('/indicators/nearby-service-rate/');
  });

  test('in English', async () => {
    const { screen } = await renderApp('/', { language: 'en' });
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('9 of 13 rates are at 100%, 4 still fall short');
    const scale = screen.getByRole('region', { name: 'Scale' });
    await expect.element(scale.getByRole('listitem').first()).toHaveTextContent('1,096 themes');
  });
});

test('an empty report says so and shows no figure', async () => {
  const { screen } = await renderApp('/', { scenario: 'empty' });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这份报告还没有数据');
  await expect.element(screen.getByText('数据文件已经读到，但其中没有任何指标数字。')).toBeVisible();
  const domains = screen.getByRole('region', { name: '四个领域' });
  expect(textsIn(domains, 'li').every((line) => line.endsWith('—'))).toBe(true);
  expect(screen.getByRole('alert').elements()).toEqual([]);
});

test('late data', async () => {
  const { screen } = await renderApp('/', { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /13项比率/);
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened, claims no figure, and shows all after another try', async () => {
    const { screen } = await renderApp('/', { scenario: fault.scenario });
    await expectFault(screen, fault);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^数据没有读到$/);
    await expect.element(screen.getByRole('main')).not.toHaveTextContent(/\d%|0项|0条/);
    await retryAll(screen, fault);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('13项比率中9项达到100%');
  });
});
