import { siteServer } from '../support/siteServer';
import { expect, test as quietTest, ready } from './test';
import { visitOnce } from './visitOnce';

const test = quietTest.extend<{ site: Awaited<ReturnType<typeof siteServer>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  site: async ({}, use) => {
    const site = await siteServer('dist');
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: 'allow' });

/** Asks for a new version now, not in half an hour. */
const lookForUpdate = () => navigator.serviceWorker.getRegistration().then((found) => void found?.update());

test('a new version waits until it is asked for; another tab goes on with its own', async ({ page, context, site }) => {
  await visitOnce(page);
  const other = await context.newPage();
  await other.goto('/');
  await ready(other);

  site.isLater = true;
  await page.evaluate(lookForUpdate);
  const notice = page.getByRole('status').filter({ hasText: '有新版本' });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  await notice.getByRole('button', { name: '更新' }).click();
  await page.waitForEvent('load');
  await ready(page);
  await expect(notice).toBeHidden();
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByText('0.1.0-later', { exact: true })).toBeVisible();

  // The host has no file of the older version any more; its page still finds those it had not loaded.
  await expect(other.getByRole('status').filter({ hasText: '有新版本' })).toBeVisible();
  await other.getByRole('link', { name: '对比', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(other.getByRole('combobox', { name: '选择指标' })).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(3);

  // Once no page runs it, the older version is thrown away.
  await other.getByRole('button', { name: '更新' }).click();
  await other.waitForEvent('load');
  await ready(other);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
});

test('a page opened anew is the new version at once, without a question', async ({ page, site }) => {
  await visitOnce(page);
  site.isLater = true;
  await page.goto('/data/');
  await ready(page);
  await expect(page.getByText('0.1.0-later', { exact: true })).toBeVisible();
  // The older version was thrown away: the new one is in its place.
  const kept = () => page.evaluate(async () => (await caches.keys()).sort().join(' '));
  await expect.poll(kept, { timeout: 15_000 }).toMatch(/^indicators-data indicators-later-\w+$/);
  await expect(page.getByText('有新版本')).toBeHidden();
  await site.stop();
  await page.reload();
  await expect(page.getByText('0.1.0-later', { exact: true })).toBeVisible();
});

test('a data file that was changed shows at the next load, and is what stays without the host', async ({
  page,
  site,
}) => {
  await visitOnce(page);
  site.data = (text) => text.replace(/"value": ?96\.08/, '"value": 95.08').replace('化解率96.08%', '化解率95.08%');
  await page.reload();
  await ready(page);
  await expect(page.getByText('4.92').first()).toBeVisible();
  await expect(page.getByText(/^离线/)).toBeHidden();

  // The browser still calls itself online: only the answers tell.
  await site.stop();
  await page.goto('/indicators/petition-resolution-rate/');
  await expect(page.getByText('95.08%').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^离线，数据截至/ })).toBeVisible();
});
