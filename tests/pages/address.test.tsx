import { describe, expect, test } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const notice = (screen: RenderResult) =>
  screen.getByRole('status').filter({ hasText: '链接中有无法识别的内容，已调整：' });

describe('a value that does not exist is repaired where one is near, else left out; the rest stays', () => {
  test.each([
    [
      'a near miss',
      '/indicators/?domain=dispute&kind=rate',
      '/indicators/?domain=disputes&kind=rate',
      ['“领域”中的“dispute”不存在，已改为“争议化解”'],
    ],
    [
      'one of several values',
      '/indicators/?domain=disputes,enforcment,weather&q=率',
      '/indicators/?domain=disputes,enforcement&q=率',
      ['“领域”中的“enforcment”不存在，已改为“行政执法”', '“领域”中的“weather”不存在，已忽略'],
    ],
    [
      'several keys',
      '/indicators/?category=petition&status=none&section=9.9.9&kind=count',
      '/indicators/?category=petitions&kind=count',
      ['“类别”中的“petition”不存在，已改为“信访”', '“状态”中的“none”不存在，已忽略', '“章节”中的“9.9.9”不存在，已忽略'],
    ],
    [
      'an order and a view',
      '/indicators/?domain=disputes&sort=sideways&view=charts',
      '/indicators/?domain=disputes&view=chart',
      ['“排序”中的“sideways”不存在，已忽略', '“显示方式”中的“charts”不存在，已改为“chart”'],
    ],
    [
      'a report, nearly',
      '/records/?report=zhaoqing-2032&tag=national',
      '/records/?report=zhaoqing-2023&tag=national',
      ['“报告”中的“zhaoqing-2032”不存在，已改为“zhaoqing-2023”；可能只保存在导入它的浏览器中'],
    ],
    [
      'a value that two are equally near to',
      '/indicators/?sort=valu&kind=rate',
      '/indicators/?kind=rate',
      ['“排序”中的“valu”不存在，已忽略'],
    ],
    [
      'a report, not at all',
      '/?report=atlantis',
      '/',
      ['“报告”中的“atlantis”不存在，已忽略；可能只保存在导入它的浏览器中'],
    ],
    [
      'records',
      '/records/?tag=nationwide&kind=honour',
      '/records/?kind=honour',
      ['“特点”中的“nationwide”不存在，已忽略'],
    ],
    [
      'the list an indicator came from',
      '/indicators/litigation-cases/?domain=dispute',
      '/indicators/litigation-cases/?domain=disputes',
      ['“领域”中的“dispute”不存在，已改为“争议化解”'],
    ],
  ])('%s', async (_, asked, repaired, said) => {
    const steps = window.history.length;
    const { screen } = await renderApp(asked);
    await expect.element(notice(screen)).toBeVisible();
    expect(textsOf(notice(screen).getByRole('listitem'))).toEqual(said);
    await expect.poll(address).toBe(repaired);
    expect(window.history.length).toBe(steps);
  });
});

test('the page follows the repaired address', async () => {
  const { screen } = await renderApp('/indicators/?domain=dispute&view=charts');
  await expect.element(screen.getByText('5项指标符合条件（共33项）')).toBeVisible();
  await expect.element(screen.getByRole('figure', { name: '2项比率距100%还差多少' })).toBeVisible();
});

test('the notice goes when dismissed; filters chosen meanwhile stay', async () => {
  const { screen } = await renderApp('/indicators/?domain=dispute');
  await expect.element(notice(screen)).toBeVisible();
  await screen.getByRole('group', { name: '类型', exact: true }).getByText('比率', { exact: true }).click();
  await expect.poll(address).toBe('/indicators/?domain=disputes&kind=rate');
  await notice(screen).getByRole('button', { name: '知道了' }).click();
  await expect.element(notice(screen)).not.toBeInTheDocument();
  await expect.element(screen.getByText('2项指标符合条件（共33项）')).toBeVisible();
  expect(address()).toBe('/indicators/?domain=disputes&kind=rate');
});

test('the notice goes with the next page', async () => {
  const { screen } = await renderApp('/indicators/?domain=dispute');
  await expect.element(notice(screen)).toBeVisible();
  await screen.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '数据' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('84条记录');
  await expect.element(notice(screen)).not.toBeInTheDocument();
});

test('what is good, empty or not ours is left alone', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes&q=disputants&utm=x');
  await expect.element(screen.getByRole('heading', { name: '没有符合条件的指标' })).toBeVisible();
  expect(address()).toBe('/indicators/?domain=disputes&q=disputants&utm=x');
  expect(notice(screen).elements()).toEqual([]);
});

test('while the catalogue cannot be read, nothing can be called unknown', async () => {
  const asked = '/indicators/?domain=dispute&kind=rate';
  const { screen } = await renderApp(asked, { scenario: 'error-500' });
  await expect.element(screen.getByRole('alert').first()).toBeVisible();
  expect(address()).toBe(asked);
  expect(notice(screen).elements()).toEqual([]);
});

test('in English', async () => {
  const { screen } = await renderApp('/indicators/?domain=dispute', { language: 'en' });
  await expect
    .element(screen.getByText('“dispute” does not exist for “domain”; “Dispute resolution” is used'))
    .toBeVisible();
  await expect.poll(address).toBe('/en/indicators/?domain=disputes');
});
