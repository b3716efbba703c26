// Part of `npm run bench`: what a person waits for on the built pages, in a browser, with far more data than the
// bundled report: a comparison over the fictional country, the explorer over 100 000 indicators, a workbook of 10 000
// rows. It reports, and fails by no time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { serveCountry } from './benchCountry.mjs';
import { CHROMIUM_FLAGS } from './lib/chromiumFlags.mjs';
import { ROOT } from './lib/ensureInstalled.mjs';
import { importProduct } from './lib/importProduct.mjs';
import { changeSelect, typeWord, watchTasks } from './lib/pageTimers.mjs';

const PORT = 4399;
const COUNTRY = '.cache/country';
const IDS = ['petition-resolution-rate', 'nearby-service-rate', 'litigation-cases'];

/** @typedef {import('playwright').Page} Page */

/** @param {number[]} times */
const sorted = (times) => [...times].sort((a, b) => a - b);
/** @param {number[]} times */
const median = (times) => sorted(times)[Math.floor(times.length / 2)] ?? Number.NaN;
/** @param {string} what @param {number[]} times @param {number | null} target in ms; null where none is set */
function report(what, times, target) {
  const worst = Math.max(...times);
  const verdict = target === null ? '' : `  target ${target} ms: ${median(times) <= target ? 'met' : 'missed'}`;
  const numbers = `median ${median(times).toFixed(0).padStart(5)}  worst ${worst.toFixed(0).padStart(5)} ms`;
  console.log(`${what.padEnd(58)} ${numbers}${verdict}`);
}

/** @param {string} script @param {string[]} more */
function npmRun(script, ...more) {
  const { status } = spawnSync('npm', ['run', '--silent', script, ...more], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run ${script} failed`);
}

/** A data folder of so many synthetic indicators, made once. @param {number} size */
async function syntheticFolder(size) {
  const folder = join('.cache', `synthetic-${size}`);
  if (existsSync(join(ROOT, folder, 'reports.json'))) return folder;
  /** @type {typeof import('../mocks/factories')} */
  const { syntheticTexts } = await importProduct('mocks/factories.ts');
  for (const [path, text] of Object.entries(syntheticTexts(size))) {
    mkdirSync(dirname(join(ROOT, folder, path)), { recursive: true });
    writeFileSync(join(ROOT, folder, path), text);
  }
  return folder;
}

/** Runs with a page whose site serves the data of a folder. @param {string} data @param {(page: Page, url: string) => Promise<void>} run */
async function withPage(data, run) {
  const { url, close } = await serveCountry({ dist: 'dist', data, port: PORT });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '', args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      acceptDownloads: true,
      // What it keeps for use without a network would be fetched beside what is measured.
      serviceWorkers: 'block',
    });
    await run(page, url);
  } finally {
    await browser.close();
    await close();
  }
}

/** From the click to three drawn trends; and that nothing but their three series was read. @param {Page} page @param {string} url */
async function showComparison(page, url) {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname.replace('/data/', ''));
  });
  await page.goto(`${url}indicators/?pick=${IDS.join(',')}`);
  const link = page.getByRole('link', { name: '对比这3项' });
  await link.waitFor();
  asked.length = 0;
  const shown = await link.evaluate(
    (element) =>
      new Promise((resolve) => {
        const started = performance.now();
        const look = () => {
          const charts = [...document.querySelectorAll('.recharts-wrapper')];
          if (charts.filter((chart) => chart.querySelector('.recharts-line-dot')).length >= 3) {
            requestAnimationFrame(() => resolve(performance.now() - started));
          } else requestAnimationFrame(look);
        };
        /** @type {HTMLElement} */ (element).click();
        look();
      }),
  );
  const extra = asked.filter((file) => !IDS.some((id) => file === `series/${id}.json`));
  return { shown: Number(shown), files: asked.length, extra };
}

if (!existsSync(join(ROOT, 'dist/index.html'))) npmRun('build');
if (!existsSync(join(ROOT, COUNTRY, 'series'))) {
  npmRun('data:country');
  npmRun('data:series', '--', COUNTRY);
}
console.log('\nOn the built pages, in Chromium\n');

await withPage(COUNTRY, async (page, url) => {
  const shows = [];
  let read = '';
  for (let i = 0; i < 5; i += 1) {
    const context = await page
      .context()
      .browser()
      ?.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    if (!context) throw new Error('no browser');
    const { shown, files, extra } = await showComparison(await context.newPage(), url);
    shows.push(shown);
    read = `${files} files read after the click${extra.length > 0 ? `, among them ${extra.join(' ')}` : ', the three series'}`;
    await context.close();
  }
  report('country: three indicators compared, from the click', shows, 1000);
  console.log(`  ${read}`);
  await page.goto(`${url}compare/?i=${IDS.join(',')}`);
  await page.locator('.recharts-wrapper').nth(2).waitFor();
  await page.waitForTimeout(1500);
  report('country: another year of the standing', await changeSelect(page, '看哪一年'), 50);
  report('country: another baseline', await changeSelect(page, '变化的基准'), 50);
  await page.goto(`${url}compare/?i=${IDS.join(',')}&place=${await countyIds(page)}`);
  await page.locator('.recharts-wrapper').nth(2).waitFor();
  await page.waitForTimeout(1500);
  report('country: another of four places, among 2 800 counties', await changeSelect(page, '看哪个地区'), 50);
  report('country: another year among 2 800 counties', await changeSelect(page, '看哪一年'), 50);
});

/** Four counties of the country. @param {Page} page */
async function countyIds(page) {
  const ids = await page.evaluate(async () => {
    const entries = await (await fetch('/data/reports.json')).json();
    /** @type {Set<string>} */
    const counties = new Set();
    for (const { place } of entries) if (place.level === 'county') counties.add(place.id);
    return [...counties].filter((_, i) => i % 600 === 7).slice(0, 4);
  });
  return ids.join(',');
}

await withPage(await syntheticFolder(100_000), async (page, url) => {
  await page.goto(`${url}indicators/`);
  await page.getByText('共100000项指标').waitFor({ timeout: 60_000 });
  const tasks = await watchTasks(page);
  const field = page.getByRole('searchbox', { name: '查找指标' });
  await field.focus();
  await page.waitForTimeout(6000);
  report('100 000 rows: longest task while the search is prepared', [Math.max(...(await tasks()))], 50);
  report('100 000 rows: a key in the search field, Han', await typeWord(page, '执法检查指标'), 50);
  report('100 000 rows: a key in the search field, pinyin', await typeWord(page, 'zhifajiancha'), 50);
  report('100 000 rows: a key in the search field, initials', await typeWord(page, 'zfjc'), 50);
});

await withPage(await syntheticFolder(10_000), async (page, url) => {
  const times = [];
  const longest = [];
  for (let i = 0; i < 3; i += 1) {
    await page.goto(`${url}indicators/`);
    await page.getByText('共10000项指标').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(3000);
    await page.getByText('导出', { exact: true }).click();
    const item = page.getByRole('button', { name: '表格（XLSX）' });
    await item.waitFor();
    await page.waitForTimeout(500);
    const tasks = await watchTasks(page);
    const download = page.waitForEvent('download', { timeout: 60_000 });
    const started = performance.now();
    await item.click();
    await download;
    times.push(performance.now() - started);
    longest.push(Math.max(...(await tasks())));
  }
  report('workbook of 10 000 rows, from the click to the file', times, 2000);
  report('workbook of 10 000 rows: longest task of the page', longest, 50);
});
