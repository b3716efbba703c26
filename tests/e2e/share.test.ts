import type { Page } from '@playwright/test';
import { expect, ready, test } from './test';

/** The text of a file of the build, as a program gets it. */
async function get(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

const SIZES = [
  [320, 180],
  [480, 300],
  [720, 300],
] as const;

test('the files for programs are there and parse', async ({ page }) => {
  const dataPackage = JSON.parse(await get(page, '/data/datapackage.json'));
  for (const { path, bytes, schema } of dataPackage.resources) {
    const text = await get(page, `/data/${path}`);
    expect(Buffer.byteLength(text), path).toBe(bytes);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
    expect(text.trimEnd().split('\r\n'), path).toHaveLength(path.startsWith('indicators') ? 34 : 85);
  }
  const api = JSON.parse(await get(page, '/data/openapi.json'));
  expect(api.openapi).toBe('3.1.0');
  for (const path of Object.keys(api.paths)) {
    if (!path.includes('{')) await get(page, path.endsWith('.xml') ? path : `/data${path}`);
  }
});

for (const path of ['/feed.xml', '/en/feed.xml']) {
  test(`${path} is an Atom feed whose links lead to the revisions`, async ({ page }) => {
    const xml = await get(page, path);
    await page.goto('/data/');
    const feed = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const entries = [...parsed.getElementsByTagName('entry')];
      return {
        faults: parsed.getElementsByTagName('parsererror').length,
        root: `${parsed.documentElement.namespaceURI} ${parsed.documentElement.localName}`,
        ids: [...parsed.getElementsByTagName('id')].map((id) => id.textContent),
        links: entries.map((entry) => entry.querySelector('link')?.getAttribute('href') ?? ''),
      };
    }, xml);
    expect(feed).toMatchObject({ faults: 0, root: 'http://www.w3.org/2005/Atom feed' });
    expect(feed.links.length).toBeGreaterThan(0);
    expect(new Set(feed.ids).size).toBe(feed.links.length + 1);
    const [first = ''] = feed.links;
    await page.goto(new URL(first, `http://site${path}`).pathname);
    await expect(page.locator(`[id="${first.split('#')[1]}"]`)).toBeVisible();
  });
}

for (const [path, count, language] of [
  ['/', 33, 'zh-CN'],
  ['/en/data/', 33, 'en'],
  ['/indicators/', 33, 'zh-CN'],
  ['/domains/disputes/', 5, 'zh-CN'],
  ['/en/indicators/petition-resolution-rate/', 1, 'en'],
] as const) {
  test(`${path} describes its ${count} figures and names the feed`, async ({ page }) => {
    await page.goto(path);
    await ready(page);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(text ?? '');
    expect(data).toMatchObject({ '@type': 'Dataset', inLanguage: language });
    expect(data.variableMeasured).toHaveLength(count);
    for (const { contentUrl } of data.distribution) await get(page, new URL(contentUrl, page.url()).href);
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    await get(page, new URL(feed ?? '', page.url()).href);
  });
}

test.describe('a figure in another page', () => {
  /** A page with one frame; what it is told of the height is kept on its window. */
  async function around(page: Page, path: string, width: number, height: number) {
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="zh-CN"><title>虚构网页</title><link rel="icon" href="data:,">
          <script>told = []; addEventListener('message', (event) => told.push(event.data));</script>
          <iframe src="${path}" title="虚构" width="${width}" height="${height}" style="border:0"></iframe>`,
      }),
    );
    await page.goto('/around.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    return frame;
  }

  for (const [width, height] of SIZES) {
    test(`fits ${width}×${height} without scrolling and tells its height`, async ({ page }) => {
      const frame = await around(page, '/en/embed/city-docs-repealed/', width, height);
      const left = await frame
        .locator('html')
        .evaluate((html) => [
          html.scrollWidth - window.innerWidth,
          html.scrollHeight - window.innerHeight,
          Math.ceil(document.querySelector('article')?.getBoundingClientRect().height ?? 0),
        ]);
      expect(left.slice(0, 2)).toEqual([0, 0]);
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'told').at(-1)))
        .toEqual({ type: 'rule-of-law-indicators:height', id: 'city-docs-repealed', height: left[2] });
    });
  }

  test('every figure fits every size, in both languages', async ({ page }) => {
    test.slow();
    const { indicators } = JSON.parse(await get(page, '/data/catalogue.json'));
    const tooLarge: string[] = [];
    for (const language of ['', '/en']) {
      for (const { id } of indicators) {
        await page.goto(`${language}/embed/${id}/`);
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          const isWhole = await page.evaluate(
            () =>
              document.documentElement.scrollWidth <= window.innerWidth &&
              document.documentElement.scrollHeight <= window.innerHeight,
          );
          if (!isWhole) tooLarge.push(`${language}/embed/${id}/ ${width}×${height}`);
        }
      }
    }
    expect(tooLarge).toEqual([]);
  });

  test('looks and speaks as its address says, whatever the visitor chose here', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('rule-of-law-indicators', '{"theme":"light","language":"en"}');
    });
    const frame = await around(page, '/embed/petition-resolution-rate/?theme=dark', 480, 300);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('初次信访事项一次性化解率');
    await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(21, 23, 27)');
  });

  test('loads its own small program only, while its data is what it was made from', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto('/embed/petition-resolution-rate/');
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([expect.stringMatching(/^\/assets\/embed-[\w-]+\.js$/)]);
  });

  test('shows data that changed since the build', async ({ page }) => {
    await page.route('**/data/reports/*.json', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replace(/96\.08/g, '97.5'), contentType: 'application/json' });
    });
    await page.goto('/embed/petition-resolution-rate/');
    await expect(page.getByRole('main')).toContainText('97.5%');
    await expect(page.getByRole('main')).toContainText('2.5个百分点');
    await expect(page.getByRole('main')).not.toContainText('96.08');
  });

  test('without a program it reads the same', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/embed/petition-resolution-rate/`);
    await expect(page.getByRole('main')).toContainText('距100%还差3.92个百分点');
    await expect(page.getByRole('link')).toHaveAttribute('href', '../../indicators/petition-resolution-rate/');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await context.close();
  });

  test('its link opens the full page in a window of its own', async ({ page, context }) => {
    const frame = await around(page, '/en/embed/petition-resolution-rate/', 480, 300);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link').click();
    const full = await opened;
    await expect(full).toHaveURL(/\/en\/indicators\/petition-resolution-rate\/$/);
    await expect(full.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('an unknown figure says so', async ({ page }) => {
    await page.goto('/embed/no-such-thing/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有编号为“no-such-thing”的指标');
  });
});

test('the indicator page shows the figure as it will be embedded, and copies the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/indicators/petition-resolution-rate/');
  await ready(page);
  await page.getByRole('button', { name: '嵌入' }).click();
  const preview = page.frameLocator('iframe[title="预览：初次信访事项一次性化解率"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('初次信访事项一次性化解率');
  await page.getByRole('radio', { name: '深色' }).click();
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: '复制代码' }).click();
  await expect(page.getByText('代码已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [, address = ''] = /src="([^"]+)"/.exec(copied) ?? [];
  expect(address).toBe(new URL('/embed/petition-resolution-rate/?theme=dark', page.url()).href);
  await get(page, address);
});
