import { expect, test, vi } from 'vitest';
import { renderApp } from '../support/renderApp';

test('a browser that does not print says what to do instead', async () => {
  const { screen } = await renderApp('/brief/?domain=disputes');
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  await screen.getByRole('button', { name: '打印' }).click();
  expect(print).toHaveBeenCalledOnce();
  await expect.element(screen.getByText(/浏览器没有打开打印窗口/)).toBeVisible();
  print.mockImplementation(() => void window.dispatchEvent(new Event('beforeprint')));
  await screen.getByRole('button', { name: '打印' }).click();
  await expect.element(screen.getByText(/^A4纸/)).toBeVisible();
  window.dispatchEvent(new Event('afterprint'));
  print.mockRestore();
});

test('a report without figures has no briefing, and says so', async () => {
  const { screen } = await renderApp('/brief/', { scenario: 'empty' });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('这份报告还没有数据');
});

test.each([
  ['/brief/', '/present/'],
  ['/brief/?domain=disputes', '/present/?domain=disputes'],
])('%s leads to the same on slides', async (path, expected) => {
  const { screen } = await renderApp(path);
  await expect.element(screen.getByRole('link', { name: '投影' })).toHaveAttribute('href', expected);
});
