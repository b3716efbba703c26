import { describe, expect, test } from 'vitest';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

test('five problems beside the plans of their category; what is ours is told apart', async () => {
  const { screen } = await renderApp('/actions/');
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('报告列出5个问题、9项计划，每个问题都有同类计划');
  await expect.element(screen.getByText('报告没有说明哪项计划解决哪个问题。')).toBeVisible();
  const paired = screen.getByRole('region', { name: '问题与同类计划' });
  expect(textsOf(paired.getByRole('heading', { level: 3 }))).toEqual([
    '组织领导',
    '立法与规范性文件',
    '重大行政决策',
    '执法规范',
  ]);
  expect(paired.getByRole('article').elements()).toHaveLength(5 + 6);
  const alone = screen.getByRole('region', { name: '没有同类问题的计划' });
  expect(textsOf(alone.getByRole('heading', { level: 3 }))).toEqual(['营商环境', '复议与应诉', '政府督查']);
  expect(alone.getByRole('article').elements()).toHaveLength(3);
});

test('what was done and measured in a category leads on', async () => {
  const { screen, router } = await renderApp('/actions/');
  await expect
    .element(screen.getByRole('link', { name: '合法性审查率 100%' }))
    .toHaveAttribute('href', '/indicators/decision-review-rate/');
  await screen.getByRole('link', { name: '同类已有12条举措' }).click();
  await expect.element(screen.getByText('12条举措符合条件（共70条）')).toBeVisible();
  expect(address()).toBe('/records/?category=leadership');
  await router.navigate(-1);
  await screen.getByRole('link', { name: '合法性审查率 100%' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('重大行政决策合法性审查率');
});

test('an empty report', async () => {
  const { screen } = await renderApp('/actions/', { scenario: 'empty' });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这份报告没有列出问题或计划。');
});

test('late data', async () => {
  const { screen } = await renderApp('/actions/', { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /5个问题、9项计划/);
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened, not that the report lists none, and shows all after another try', async () => {
    const { screen } = await renderApp('/actions/', { scenario: fault.scenario });
    await expectFault(screen, fault);
    const heading = screen.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveTextContent(/^数据没有读到$/);
    await retryAll(screen, fault);
    await expect.element(heading).toHaveTextContent('报告列出5个问题、9项计划');
  });
});
