import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { withFiles } from '../../mocks/handlers';
import { fictionalTexts } from '../support/fictional';
import { rowsOf, textsIn } from '../support/read';
import { address, renderApp } from '../support/renderApp';

test('the contents lead to each part, in the address and with the focus', async () => {
  const { screen } = await renderApp('/help/');
  const contents = screen.getByRole('navigation', { name: '本页内容' });
  const names = textsIn(contents, 'a');
  expect(names).toEqual(
    screen
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .elements()
      .map((heading) => heading.textContent),
  );
  await contents.getByRole('link', { name: '按键' }).click();
  await expect.element(screen.getByRole('heading', { name: '按键' })).toHaveFocus();
  expect(window.location.hash).toBe('#keys');
});

describe('the example is the report’s own', () => {
  test.each([
    ['zh-CN', '怎样读缺口图', '例图：初次信访事项一次性化解率距100%还差3.92个百分点'],
    ['en', 'How to read the gap chart', 'Example: First-time petitions resolved at the first attempt, 3.92 pp short'],
  ] as const)('%s', async (language, part, title) => {
    const { screen } = await renderApp('/help/', { language });
    const example = screen.getByRole('region', { name: part }).getByRole('figure');
    await expect.element(example.getByRole('heading')).toHaveTextContent(title);
    expect(example.getByRole('listitem').elements()).toHaveLength(3);
    await example.getByRole('button').first().click();
    await expect.element(screen.getByRole('dialog')).toHaveTextContent('96.08%');
  });

  test('by keyboard: one stop, arrows to its marks, its words and its table of the three shown', async () => {
    const { screen } = await renderApp('/help/');
    const example = screen.getByRole('region', { name: '怎样读缺口图' }).getByRole('figure');
    const chart = example.getByRole('group').first();
    await expect
      .element(chart)
      .toHaveAccessibleDescription(/^3项比率有缺口。最大3.92个百分点：初次信访事项一次性化解率/);
    screen.getByRole('navigation', { name: '本页内容' }).getByRole('link').last().element().focus();
    await userEvent.tab();
    await expect.element(chart).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(example.getByRole('button').nth(1)).toHaveFocus();
    await userEvent.keyboard('t');
    await expect.poll(() => rowsOf(example.getByRole('table'))).toHaveLength(3);
    await userEvent.keyboard('{Escape}{Enter}');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
  });

  test('no data, no example; the words stay', async () => {
    const { screen } = await renderApp('/help/', { scenario: 'error-500' });
    const part = screen.getByRole('region', { name: '怎样读缺口图' });
    await expect.element(part).toHaveTextContent('左边的竖线就是100%');
    expect(part.getByRole('figure').elements()).toHaveLength(0);
  });

  test('of other data', async () => {
    const { screen } = await renderApp('/help/', { handlers: withFiles(fictionalTexts()) });
    await expect.element(screen.getByRole('figure').getByRole('listitem').first()).toBeVisible();
  });
});

test('the keys listed are the keys that work', async () => {
  const { screen } = await renderApp('/help/');
  const rows = screen.getByRole('region', { name: '按键' });
  await expect.element(rows).toHaveTextContent('查找全站');
  expect(textsIn(rows, 'kbd').slice(0, 6)).toEqual(['Ctrl K', '⌘ K', '/', 'Alt 0', '⌥ 0', 'E']);
  await userEvent.keyboard('/');
  await expect.element(screen.getByRole('dialog', { name: '查找全站' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(screen.getByRole('dialog', { name: '查找全站' })).toBeVisible();
});

test('says what was not tried', async () => {
  const { screen } = await renderApp('/help/');
  await expect.element(screen.getByRole('region', { name: '无障碍声明' })).toHaveTextContent('没有用真实的读屏软件');
});

test('every page has the way there', async () => {
  const { screen } = await renderApp('/records/?report=zhaoqing-2023');
  await screen.getByRole('contentinfo').getByRole('link', { name: '帮助' }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: '帮助' })).toHaveFocus();
  expect(address()).toBe('/help/?report=zhaoqing-2023');
});
