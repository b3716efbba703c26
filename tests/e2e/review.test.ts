import type { Page } from '@playwright/test';
import { elderFaults } from '../support/elderFaults';
import { expect, ready, test } from './test';

const TEXT = [
  '虚构甲市人民政府2024年法治政府建设年度报告',
  '一、主要工作',
  '（一）优化服务。“就近可办”事项占比为95.02%。累计上线“一件事”主题服务218个。',
  '（二）规范执法。办理行政诉讼一审案件345宗。开展法治夜校活动42场。',
  '（三）完善制度。制定出台《虚构甲市户外广告设施管理办法》。',
  '虚构甲市人民政府',
  '2025年1月20日',
].join('\n');

/** Keeps a draft in this browser as the import does, once the page has made the storage for it. */
async function keepDraft(page: Page): Promise<void> {
  await page.goto('/data/review/?draft=none');
  await expect(page.getByRole('heading', { level: 1, name: '没有找到要审核的草稿' })).toBeVisible();
  await page.evaluate(async (text) => {
    const opened = indexedDB.open('rule-of-law-indicators');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const transaction = db.transaction('drafts', 'readwrite');
    const draft = { id: 'd1', savedAt: '2025-02-01T08:00:00.000Z', file: '虚构.txt', form: 'txt', encoding: 'utf-8' };
    transaction.objectStore('drafts').put({ ...draft, text, decisions: [], done: 0 });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, TEXT);
}

test('a text is brought in, its draft goes on after a reload, and comes to a report in the overview', async ({
  page,
}) => {
  await page.goto('/data/import/');
  await ready(page);
  const file = { name: '虚构.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
  await page.getByLabel('选择文件').setInputFiles(file);
  await page.getByRole('button', { name: '开始审核' }).click();
  await page.getByRole('button', { name: '接受无疑问的匹配（3）' }).click();
  await page.getByRole('tab', { name: /^报告信息/ }).click();
  await page.getByLabel('行政区划代码').fill('990100');
  await page.getByLabel('发布时间').fill('2025-01-20T09:30');
  await expect(page.getByText(/^已存草稿/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('行政区划代码')).toHaveValue('990100');
  await page.getByRole('button', { name: '确认存入……' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '存入', exact: true }).click();
  await page.getByRole('link', { name: '在总览里看' }).click();
  await expect(page).toHaveURL(/\/\?report=990100-2024$/);
  await expect(page.getByText('95.02%').first()).toBeVisible();
});

test.describe('in elder mode', () => {
  for (const width of [1440, 390]) {
    test(`at ${width} pixels nothing is too small or too wide`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('rule-of-law-indicators', '{"isElder":true}'));
      await page.setViewportSize({ width, height: 900 });
      await keepDraft(page);
      for (const search of ['', '&tab=text', '&tab=records', '&tab=about', '&item=f52']) {
        await page.goto(`/data/review/?draft=d1${search}`);
        await ready(page);
        await expect(page.getByRole('tablist')).toBeVisible();
        expect({ search, faults: await page.evaluate(elderFaults, { text: 18, target: 60 }) }).toEqual({
          search,
          faults: [],
        });
      }
    });
  }
});

test('320 pixels are enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keepDraft(page);
  for (const language of ['', '/en']) {
    for (const search of ['', '&tab=text', '&tab=about', '&item=f52']) {
      await page.goto(`${language}/data/review/?draft=d1${search}`);
      await expect(page.getByRole('tablist')).toBeVisible();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ language, search, over }).toEqual({ language, search, over: 0 });
    }
  }
});
