import { expect, test } from 'vitest';
import { renderApp } from '../support/renderApp';

test.each([
  ['zh-CN', '/data/import/'],
  ['zh-CN', '/data/reports/'],
  ['zh-CN', '/data/review/'],
  ['en', '/data/import/'],
  ['en', '/data/reports/'],
  ['en', '/data/review/'],
] as const)('%s %s: the head does not name the report on screen', async (language, path) => {
  const { screen, router } = await renderApp(path, { language });
  const published = () =>
    screen.getByText(language === 'en' ? 'published 2024-01-29 17:22' : '2024-01-29 17:22发布', { exact: true });
  await expect.element(screen.getByRole('contentinfo')).toHaveTextContent('2024-01-29 17:22');
  expect(published().query()).toBeNull();
  await router.navigate('/data/');
  await expect.element(published()).toBeVisible();
});
