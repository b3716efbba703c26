import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { CopyButton } from './CopyButton';

const show = (text: () => string) => render(<CopyButton label="复制" done="好了" refused="请手工复制：" text={text} />);

test('copies the text as it is when pressed, and says so', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  let text = '早';
  const screen = await show(() => text);
  expect(screen.getByRole('status').element().textContent?.trim()).toBe('');
  text = '晚';
  await screen.getByRole('button', { name: '复制' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('好了');
  expect(copy).toHaveBeenCalledExactlyOnceWith('晚');
  expect(document.querySelector('pre')).toBeNull();
});

test('where the browser refuses, shows the text; a later success takes it away', async () => {
  vi.spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'))
    .mockResolvedValueOnce();
  const screen = await show(() => '一行\n二行');
  await screen.getByRole('button', { name: '复制' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('请手工复制：');
  expect(document.querySelector('pre')?.textContent).toBe('一行\n二行');
  await screen.getByRole('button', { name: '复制' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('好了');
  expect(document.querySelector('pre')).toBeNull();
});

test('a browser without a clipboard (an insecure address) shows the text', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const screen = await show(() => '一行');
  await screen.getByRole('button', { name: '复制' }).click();
  await expect.element(screen.getByText('一行')).toBeVisible();
});
