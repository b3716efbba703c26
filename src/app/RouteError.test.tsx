import { describe, expect, test } from 'vitest';
import { takeHeard } from '../../tests/support/heard';
import { address, renderApp } from '../../tests/support/renderApp';

const crash = (message: string) => () => {
  throw new Error(message);
};

describe('a page that breaks', () => {
  test('says so inside the layout; the other pages work', async () => {
    const { screen } = await renderApp('/broken/', { pages: [{ path: 'broken', Component: crash('out of luck') }] });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这个页面出了问题');
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('其他页面不受影响。');
    await expect.element(alert).toHaveTextContent('out of luck');
    await expect.element(alert.getByRole('button', { name: '重新载入' })).toBeEnabled();
    await expect.element(alert.getByRole('link', { name: '回到总览' })).toHaveAttribute('href', '/');
    const said = takeHeard();
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !/out of luck|React Router caught/.test(line))).toEqual([]);

    await screen.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '指标' }).click();
    await expect.element(screen.getByText('共33项指标')).toBeVisible();
    expect(address()).toBe('/indicators/');
    await expect.element(alert).not.toBeInTheDocument();
  });

  test('a part of the program that did not come', async () => {
    const lazy = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/x.js'));
    const { screen } = await renderApp('/late/', { pages: [{ path: 'late', lazy }] });
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('页面的程序没有读到，可能网络中断或网站刚刚更新。');
    takeHeard();
  });

  test('in English it leads to the English overview', async () => {
    const { screen } = await renderApp('/broken/', {
      language: 'en',
      pages: [{ path: 'broken', Component: crash('out of luck') }],
    });
    await expect.element(screen.getByRole('link', { name: 'Go to the overview' })).toHaveAttribute('href', '/en/');
    takeHeard();
  });
});
