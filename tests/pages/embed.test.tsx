import { describe, expect, test, vi } from 'vitest';
import { textsIn } from '../support/read';
import { renderApp } from '../support/renderApp';

const PETITIONS = '/embed/petition-resolution-rate/';

describe('one figure alone', () => {
  test('with its status, sentence, place and source, and nothing around it', async () => {
    const { screen } = await renderApp(PETITIONS);
    const main = screen.getByRole('main');
    await expect.element(main.getByRole('heading', { level: 1 })).toHaveTextContent('初次信访事项一次性化解率');
    expect(textsIn(main, 'p')[0]).toBe('96.08% 距100%还差3.92个百分点');
    expect(textsIn(main, 'q')).toEqual(['全市初次信访事项一次性化解率96.08%']);
    expect(textsIn(main, 'mark')).toEqual(['96.08%']);
    await expect.element(main).toHaveTextContent(/肇庆市 · 2023年.*一\(四\)2 .*肇庆市人民政府.*2024-01-29 17:22发布/);
    expect(screen.getByRole('banner').elements()).toEqual([]);
    expect(screen.getByRole('contentinfo').elements()).toEqual([]);
    expect(document.title).toBe('初次信访事项一次性化解率 · 法治政府建设指标');
  });

  test.each([
    ['zh-CN', '/indicators/petition-resolution-rate/', '查看完整页面'],
    ['en', '/en/indicators/petition-resolution-rate/', 'Open the full page'],
  ] as const)('%s: leads to the full page, outside the frame', async (language, href, name) => {
    const { screen } = await renderApp(PETITIONS, { language });
    const link = screen.getByRole('link', { name });
    await expect.element(link).toHaveAttribute('href', href);
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noopener');
  });

  test('a count states its number; English has its words, the quote stays Chinese', async () => {
    const { screen } = await renderApp('/embed/one-stop-themes/', { language: 'en' });
    const main = screen.getByRole('main');
    expect(textsIn(main, 'p')[0]).toBe('1,096 themes Stated only');
    expect(textsIn(main, 'mark')).toEqual(['1096个']);
  });

  test('a figure that the report does not state is said to be missing', async () => {
    const { screen } = await renderApp(PETITIONS, { scenario: 'empty' });
    await expect.element(screen.getByText('这份报告没有这一指标的数字。')).toBeVisible();
    expect(document.querySelector('q')).toBeNull();
  });
});

describe('what is not there', () => {
  test('no such indicator', async () => {
    const { screen } = await renderApp('/embed/nothing-like-it/');
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('没有编号为“nothing-like-it”的指标');
    await expect.element(screen.getByRole('link', { name: '查看全部指标' })).toHaveAttribute('target', '_blank');
  });

  test('no data', async () => {
    const { screen } = await renderApp(PETITIONS, { scenario: 'error-500' });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('数据没有读到');
    expect(document.title).toBe('法治政府建设指标');
  });
});

test.each([
  ['?theme=dark', 'dark'],
  ['?theme=light', 'light'],
  ['', null],
  ['?theme=blue', null],
])('the look is the address’s: “%s”', async (search, theme) => {
  document.documentElement.setAttribute('data-theme', 'light');
  await renderApp(PETITIONS + search);
  await expect.poll(() => document.documentElement.getAttribute('data-theme')).toBe(theme);
});

test('the page around it is told the height, again when the width changes', async () => {
  const around = { postMessage: vi.fn() };
  vi.spyOn(window, 'parent', 'get').mockReturnValue(around as unknown as Window);
  const { screen } = await renderApp(PETITIONS);
  const article = screen.getByRole('article').element();
  const told = () => around.postMessage.mock.lastCall;
  const message = () => ({
    type: 'rule-of-law-indicators:height',
    id: 'petition-resolution-rate',
    height: Math.ceil(article.getBoundingClientRect().height),
  });
  await expect.poll(told).toEqual([message(), '*']);
  const before = message().height;
  document.body.style.width = '200px';
  await expect.poll(() => told()?.[0].height).toBeGreaterThan(before);
  expect(told()).toEqual([message(), '*']);
  document.body.style.width = '';
});
