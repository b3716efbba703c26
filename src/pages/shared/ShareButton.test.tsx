import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderApp } from '../../../tests/support/renderApp';

const PETITIONS = '/indicators/petition-resolution-rate/';

/** A device with a finger and a sheet of its own, which answers as told. */
function device(answer: () => Promise<void>) {
  const share = vi.fn<(data: ShareData) => Promise<void>>(answer);
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  const { matchMedia } = window;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query),
  );
  return share;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

describe('ShareButton', () => {
  test('hands the figure, its source and the link to the device', async () => {
    const share = device(() => Promise.resolve());
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen } = await renderApp(PETITIONS);
    await screen.getByRole('button', { name: '分享' }).click();
    await expect.poll(() => share.mock.calls.length).toBe(1);
    expect(share.mock.calls[0]?.[0]).toEqual({
      title: document.title,
      text: '初次信访事项一次性化解率 96.08%\n肇庆市2023年法治政府建设年度报告，肇庆市人民政府，2024-01-29 17:22发布',
      url: window.location.origin + PETITIONS,
    });
    expect(copy).not.toHaveBeenCalled();
  });

  test('a sheet closed again copies nothing, and says so', async () => {
    device(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen } = await renderApp(PETITIONS);
    await screen.getByRole('button', { name: '分享' }).click();
    await expect.element(screen.getByText('没有分享')).toHaveRole('status');
    expect(copy).not.toHaveBeenCalled();
  });

  test('where the sheet does not open the link is copied instead, and it says so', async () => {
    device(() => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen } = await renderApp(PETITIONS);
    await screen.getByRole('button', { name: '分享' }).click();
    await expect.element(screen.getByText('没有打开分享，链接已复制')).toHaveRole('status');
    expect(copy).toHaveBeenCalledExactlyOnceWith(window.location.origin + PETITIONS);
  });

  test('where copying is refused as well, the link stands there to copy by hand', async () => {
    device(() => Promise.reject(new TypeError('no target')));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    const { screen } = await renderApp(PETITIONS);
    await screen.getByRole('button', { name: '分享' }).click();
    await expect.element(screen.getByText('浏览器不允许复制，请手工复制这个链接：')).toBeVisible();
    await expect.element(screen.getByText(window.location.origin + PETITIONS, { exact: true })).toBeVisible();
  });

  test('at a desk the link is copied', async () => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: vi.fn() });
    const { screen } = await renderApp(PETITIONS);
    await expect.element(screen.getByRole('button', { name: '复制链接' })).toBeVisible();
  });
});
