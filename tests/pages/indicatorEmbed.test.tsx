import { beforeEach, expect, test, vi } from 'vitest';
import { type App, renderApp } from '../support/renderApp';

// Here the frame's address would start the whole development server's page in it; tests/e2e shows the real one.
beforeEach(() => {
  const set = Element.prototype.setAttribute;
  vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (this: Element, name, value) {
    set.call(this, this instanceof HTMLIFrameElement && name === 'src' ? 'data-src' : name, value);
  });
});

const PETITIONS = '/indicators/petition-resolution-rate/';

async function unfolded(path = PETITIONS, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<App['screen']> {
  const { screen } = await renderApp(path, { language });
  await screen.getByRole('button', { name: language === 'en' ? 'Embed' : '嵌入' }).click();
  return screen;
}

const preview = () => document.querySelector('iframe');
const code = () => document.querySelector('code')?.textContent ?? '';

test('nothing is loaded before it is asked for, and nothing stays after', async () => {
  const { screen } = await renderApp(PETITIONS);
  const button = screen.getByRole('button', { name: '嵌入' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  expect(preview()).toBeNull();
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await expect.element(screen.getByTitle('预览：初次信访事项一次性化解率')).toBeVisible();
  await button.click();
  expect(preview()).toBeNull();
});

test('size and look are those chosen, in the preview and in the code', async () => {
  const screen = await unfolded();
  const address = `${window.location.origin}/embed/petition-resolution-rate/`;
  const title = '初次信访事项一次性化解率：法治政府建设指标';
  expect(code()).toBe(
    `<iframe src="${address}" title="${title}" width="480" height="300" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  );
  await screen.getByRole('radio', { name: '小（320×180）' }).click();
  await screen.getByRole('radio', { name: '深色' }).click();
  expect(code()).toContain(`src="${address}?theme=dark"`);
  expect(code()).toContain('width="320" height="180"');
  expect(preview()?.getAttribute('data-src')).toBe('/embed/petition-resolution-rate/?theme=dark');
  expect([preview()?.width, preview()?.height]).toEqual(['320', '180']);
  // The choice is the frame's; this page keeps its own look.
  expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
});

test('in English the English figure is embedded', async () => {
  await unfolded(PETITIONS, 'en');
  expect(code()).toContain(`src="${window.location.origin}/en/embed/petition-resolution-rate/"`);
});

test('the code is copied as it stands', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await unfolded();
  await screen.getByRole('radio', { name: '大（720×300）' }).click();
  await screen.getByRole('button', { name: '复制代码' }).click();
  await expect.element(screen.getByText('代码已复制')).toBeVisible();
  expect(copy).toHaveBeenCalledExactlyOnceWith(code());
});

test('where the browser refuses, the code is there to select', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  const screen = await unfolded();
  await screen.getByRole('button', { name: '复制代码' }).click();
  await expect.element(screen.getByText('浏览器不允许复制，请手工选取下面的代码：')).toBeVisible();
  expect([...document.querySelectorAll('pre')].map((pre) => pre.textContent)).toEqual([code(), code()]);
});

test('the next figure begins folded', async () => {
  const { screen, router } = await renderApp(PETITIONS);
  await screen.getByRole('button', { name: '嵌入' }).click();
  await router.navigate('/indicators/litigation-cases/');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('行政诉讼一审案件');
  expect(preview()).toBeNull();
});
