import { describe, expect, test } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { columnOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

const column = (screen: RenderResult, name: string) => screen.getByRole('columnheader', { name });
const values = (screen: RenderResult) => columnOf(screen.getByRole('table'), 'value');

describe('a heading asks for the order most useful first, then the other, then the report’s', () => {
  test.each([
    ['距100%', '-gap', 'gap'],
    ['数值', '-value', 'value'],
    ['指标', 'name', '-name'],
    ['领域', 'domain', '-domain'],
  ])('%s', async (name, first, second) => {
    const directions = [first, second].map((sort) => (sort.startsWith('-') ? 'descending' : 'ascending'));
    const { screen } = await renderApp('/indicators/?domain=disputes');
    const heading = column(screen, name);
    await expect.element(heading).not.toHaveAttribute('aria-sort');
    await expect.element(column(screen, '章节')).toHaveAttribute('aria-sort', 'ascending');

    await heading.getByRole('button').click();
    await expect.element(heading).toHaveAttribute('aria-sort', directions[0]);
    await expect.poll(address).toBe(`/indicators/?domain=disputes&sort=${first}`);
    expect(document.querySelectorAll('th[aria-sort]')).toHaveLength(1);

    await heading.getByRole('button').click();
    await expect.element(heading).toHaveAttribute('aria-sort', directions[1]);
    await expect.poll(address).toBe(`/indicators/?domain=disputes&sort=${second}`);

    await heading.getByRole('button').click();
    await expect.element(heading).not.toHaveAttribute('aria-sort');
    await expect.poll(address).toBe('/indicators/?domain=disputes');
  });
});

test('the report’s order can be turned round', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes');
  expect(values(screen)).toEqual(['4个', '4篇', '96.08%', '650件', '100%']);
  await column(screen, '章节').getByRole('button').click();
  await expect.poll(() => values(screen)).toEqual(['100%', '650件', '96.08%', '4篇', '4个']);
  await expect.poll(address).toBe('/indicators/?domain=disputes&sort=-report');
  await column(screen, '章节').getByRole('button').click();
  await expect.poll(() => values(screen)).toEqual(['4个', '4篇', '96.08%', '650件', '100%']);
});

test('the largest gaps first, what has no gap last', async () => {
  const { screen } = await renderApp('/indicators/?sort=-gap');
  const gaps = columnOf(screen.getByRole('table'), 'gap');
  expect(gaps.slice(0, 4)).toEqual(['3.92个百分点', '3.42个百分点', '0.13个百分点', '0.04个百分点']);
  expect(gaps.slice(4)).toEqual([...Array<string>(9).fill('0'), ...Array<string>(20).fill('—')]);
});

test('values are put in order within a unit, never across units', async () => {
  const { screen } = await renderApp('/indicators/?sort=-value');
  await expect.element(screen.getByText('按数值降序排列。数值只在同一单位内比较。')).toBeVisible();
  expect(values(screen).join(' ')).toBe(
    [
      '1096个 74个 47个 44个 40个 4个 2个 1个',
      '156项 80项 25项',
      '80名',
      '100% 100% 100% 100% 100% 100% 100% 100% 100% 99.96% 99.87% 96.58% 96.08%',
      '第一',
      '3部',
      '650件 39件 7件 6件',
      '4篇',
      '685宗',
    ].join(' '),
  );
});

test('names in the order of their Chinese readings', async () => {
  const { screen } = await renderApp('/indicators/?domain=disputes&sort=name');
  // chū, huò, xíng … fù, xíng … sù, zài
  expect(values(screen)).toEqual(['96.08%', '4个', '100%', '650件', '4篇']);
  await expect.element(screen.getByText('按名称拼音顺序排列。')).toBeVisible();
});
