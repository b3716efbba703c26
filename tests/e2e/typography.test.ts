import { lineFaults } from '../support/lineFaults';
import { expect, ready, test } from './test';

test('what is looked for is found', async ({ page }) => {
  const lines = (tag: string, ...texts: string[]) => `<${tag}>${texts.join('<br>')}</${tag}>`;
  await page.setContent(
    [
      lines('p', '报告列出', '，共三项'),
      lines('p', '报告列出（', '共三项）'),
      lines('p', '主题服务1096', '个'),
      lines('p', '主题服务10', '96个'),
      lines('h2', '法治政府建设指', '标'),
      lines('p', '主题服务', '1096个，', '三项'),
    ].join(''),
  );
  expect(await page.evaluate(lineFaults)).toEqual([
    'begins with a closing mark: 报告列出|，共三项',
    'ends with an opening mark: 报告列出（|共三项）',
    'parts a number: 主题服务1096|个',
    'parts a number: 主题服务10|96个',
    'leaves one character alone: 标',
  ]);
});

test('Han and digits stand closed, and quotation marks as wide as their language asks', async ({ page }) => {
  await page.goto('/en/indicators/litigation-cases/');
  await ready(page);
  const widths = await page.evaluate(() => {
    const widthOf = (lang: string, text: string) => {
      const probe = document.createElement('span');
      probe.lang = lang;
      probe.textContent = text;
      document.body.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    return {
      closed: widthOf('zh-CN', '共1096个') - widthOf('zh-CN', '共') - widthOf('zh-CN', '1096') - widthOf('zh-CN', '个'),
      chinese: widthOf('zh-CN', '“') / widthOf('zh-CN', '一'),
      english: widthOf('en', '“') / widthOf('zh-CN', '一'),
    };
  });
  expect(Math.abs(widths.closed)).toBeLessThan(0.1);
  expect(widths.chinese).toBeCloseTo(1, 1);
  expect(widths.english).toBeLessThan(0.6);
});
