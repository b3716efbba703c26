import { lazy } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { AfterMount } from './AfterMount';

test('a built page holds the fallback only', () => {
  const html = renderToString(
    <AfterMount fallback={<p>稍候</p>}>
      <p>图</p>
    </AfterMount>,
  );
  expect(html).toBe('<p>稍候</p>');
});

test('in a browser the fallback stands until the part has come', async () => {
  let arrive = () => {};
  const Late = lazy(async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    return { default: () => <p>图</p> };
  });
  const screen = await render(
    <AfterMount fallback={<p>稍候</p>}>
      <Late />
    </AfterMount>,
  );
  await expect.element(screen.getByText('稍候')).toBeVisible();
  expect(screen.getByText('图').elements()).toEqual([]);
  arrive();
  await expect.element(screen.getByText('图')).toBeVisible();
  await expect.element(screen.getByText('稍候')).not.toBeInTheDocument();
});
