import { syntheticTexts } from '../../mocks/factories';
import { fictionalTexts } from '../support/fictional';
import { cutOff, onPaper, PAGES_AT_MOST, pagesOf, TEXT_WIDTH } from './paper';
import { serveData } from './serveData';
import { expect, ready, test } from './test';

const DOMAINS = ['administration', 'enforcement', 'disputes', 'supervision'];

test('paper says when it was printed, where it is found, and what was asked', async ({ page }) => {
  await page.goto('/indicators/?domain=disputes&q=率');
  await ready(page);
  await expect(page.getByText('筛选条件：查找“率”、领域：争议化解')).toBeHidden();
  await onPaper(page);
  await expect(page.getByText('筛选条件：查找“率”、领域：争议化解')).toBeVisible();
  const printed = page.getByText(/^\d{4}-\d\d-\d\d \d\d:\d\d打印 · /);
  await expect(printed).toContainText('/indicators/?domain=disputes&q=率');
  // At the head: what is printed last may stand alone on a page.
  await expect(page.getByRole('banner').getByText(/打印 · /)).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByText('肇庆市人民政府', { exact: true })).toBeVisible();
  await expect(page.getByText('2024-01-29 17:22发布', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toHaveCount(0);
});

test('bars are as wide as the paper, not as the screen, and each names its domain', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto('/indicators/?view=chart');
  await ready(page);
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await onPaper(page);
  // Paper may be grey: a domain is told by its name.
  await expect(page.locator('.recharts-yAxis-tick-labels').first().locator('text')).toHaveText(
    ['“一件事”主题服务', '行政', '联合抽查事项', '执法', '联合抽查领域', '执法', '信用分级监管领域', '监督'].concat([
      '受表彰集体',
      '行政',
      '省优秀普法项目',
      '争议化解',
      '法治人才培训基地',
      '行政',
      '学习宣传教育阵地',
      '行政',
    ]),
  );
  // 14 px of the screen are at least 8 pt of the paper.
  const height = await page
    .locator('.recharts-yAxis-tick-labels text, .recharts-yAxis text')
    .first()
    .evaluate((label) => {
      const drawn = label.getBoundingClientRect().height;
      return drawn;
    });
  expect(height).toBeGreaterThan((8 / 72) * 96);
});

test('numbers that every bar bears are not printed once more; a screen offers them', async ({ page }) => {
  await page.goto('/indicators/?view=chart');
  await ready(page);
  const tables = page.locator('main figure').filter({ hasText: '1096个' }).locator('details');
  await expect(tables).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await onPaper(page);
  await expect(tables).toHaveAttribute('open');
  await expect(tables).toBeHidden();
});

test('paper leaves out what only a device or a program needs', async ({ page }) => {
  await page.goto('/data/');
  await ready(page);
  const away = page.getByRole('heading', { name: '没有网络时' });
  await expect(away).toBeVisible();
  await onPaper(page);
  await expect(away).toBeHidden();
});

for (const path of ['/en/actions/', '/en/compare/?i=petition-resolution-rate,court-appearance-rate,risk-list']) {
  test(`${path} breaks no word on paper`, async ({ page }) => {
    await page.goto(path);
    await ready(page);
    await page.setViewportSize({ width: TEXT_WIDTH, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const heads = page.locator('main h3, main th[scope="row"], main thead th');
    const broken = await heads.evaluateAll((elements) =>
      elements.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[A-Za-z]+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        }
        return found;
      }),
    );
    expect(await heads.count()).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });
}

test('lines over the years fit the paper', async ({ page }) => {
  await serveData(page, fictionalTexts());
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto('/compare/?i=answer-rate,case-count,kiosk-rank');
  await ready(page);
  await expect.poll(() => page.locator('.recharts-line-dot').count()).toBeGreaterThan(20);
  expect(await pagesOf(page)).toBeLessThanOrEqual(PAGES_AT_MOST);
  await onPaper(page);
  expect(await cutOff(page)).toEqual([]);
  for (const chart of await page.locator('main .recharts-surface').all()) {
    const box = await chart.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(TEXT_WIDTH);
  }
});

test('a list of 2500 is printed up to its 2000th line, and says so', async ({ page }) => {
  test.slow();
  await serveData(page, syntheticTexts(2500));
  await page.goto('/indicators/');
  await ready(page);
  const rows = page.getByRole('table').locator('tbody tr[data-figure]');
  await expect.poll(() => rows.count()).toBeLessThan(100);
  await onPaper(page);
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(2000);
  await expect(page.getByText('纸上列出前2000项，共2500项；要全部各项，请用导出。')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => rows.count()).toBeLessThan(100);
});

for (const route of ['/present/', '/en/present/?type=large']) {
  test(`each slide of ${route} fills its sheet`, async ({ page }) => {
    await page.goto(route);
    await ready(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    // A4 on its side, without margins.
    await page.setViewportSize({ width: 1122, height: 631 });
    await page.emulateMedia({ media: 'print' });
    const slides = await page.locator('article[data-format]:visible').all();
    expect(slides.length).toBeGreaterThan(5);
    for (const [i, slide] of slides.entries()) {
      const { x, width, height } = (await slide.boundingBox()) ?? { x: -1, width: 0, height: 0 };
      expect(Math.round(x), `slide ${i + 1}`).toBe(0);
      expect(Math.abs(width - 1122), `slide ${i + 1}`).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 631), `slide ${i + 1}`).toBeLessThanOrEqual(1);
    }
  });
}

test.describe('the briefing', () => {
  for (const language of ['', '/en']) {
    test(`${language}/brief/ takes two pages, one for a domain`, async ({ page }) => {
      test.slow();
      await page.goto(`${language}/brief/`);
      await ready(page);
      expect(await pagesOf(page)).toBe(2);
      for (const domain of DOMAINS) {
        await page.goto(`${language}/brief/?domain=${domain}`);
        await ready(page);
        expect(await pagesOf(page), domain).toBe(1);
      }
    });
  }

  test('says a method only where it was used', async ({ page }) => {
    await page.goto('/brief/');
    await ready(page);
    await expect(page.getByText(/缺口＝100%－比率/)).toBeVisible();
    await expect(page.getByText(/已达100%的比率：/)).toBeVisible();
    await expect(page.getByText(/“粤智助”服务事项数量全省排名第一/)).toBeVisible();
    await page.goto('/brief/?domain=enforcement');
    await ready(page);
    await expect(page.getByText(/问题与计划按类别并列/)).toBeVisible();
    await expect(page.getByText(/缺口＝100%－比率/)).toHaveCount(0);
  });

  test('stands within the margins of GB/T 9704—2012, in lines of 28 characters, 22 to the page', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto('/brief/');
    await ready(page);
    const sheet = page.getByRole('article');
    const mm = (length: string) => Number.parseFloat(length) / (96 / 25.4);
    const size = await sheet.evaluate((element) => {
      const { paddingTop, paddingRight, paddingBottom, paddingLeft, width, fontSize, lineHeight } =
        getComputedStyle(element);
      return { paddingTop, paddingRight, paddingBottom, paddingLeft, width, fontSize, lineHeight };
    });
    expect(mm(size.paddingTop)).toBeCloseTo(37, 1);
    expect(mm(size.paddingLeft)).toBeCloseTo(28, 1);
    expect(mm(size.paddingRight)).toBeCloseTo(26, 1);
    expect(mm(size.paddingBottom)).toBeCloseTo(35, 1);
    expect(mm(size.width)).toBeCloseTo(210, 1);
    expect(mm(size.fontSize) * 28).toBeCloseTo(156, 1);
    expect(mm(size.lineHeight) * 22).toBeCloseTo(225, 1);
    // On paper the margins are the page's.
    const margins = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSPageRule && rule.selectorText === '')
        .map((rule) => (rule as CSSPageRule).style.margin),
    );
    expect(margins[margins.length - 1]).toBe('37mm 26mm 35mm 28mm');
    await page.setViewportSize({ width: Math.round((156 / 25.4) * 96), height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toHaveCSS('padding', '0px');
    expect(mm(`${(await sheet.boundingBox())?.width}`)).toBeCloseTo(156, 0);
    await expect(page.getByRole('banner')).toBeHidden();
  });

  test('the choice is in the address; a domain that does not exist is mended', async ({ page }) => {
    await page.goto('/brief/?domain=dispute');
    await ready(page);
    await expect(page).toHaveURL(/\/brief\/\?domain=disputes$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('肇庆市2023年争议化解指标简报');
    // What “save as PDF” offers as the file's name.
    await expect(page).toHaveTitle(/^肇庆市2023年争议化解指标简报/);
    await page.getByRole('navigation', { name: '简报范围' }).getByRole('link', { name: '全部领域' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('肇庆市2023年法治政府建设指标简报');
    await expect(page).toHaveTitle(/^肇庆市2023年法治政府建设指标简报/);
  });
});
