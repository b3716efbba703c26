// Part of `npm run bench`: what a presenter waits for on the built pages, on a machine four times as slow: the next
// slide after a key, all through the deck, and the first slide after the link to it. It reports, and fails by no time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { CHROMIUM_FLAGS } from './lib/chromiumFlags.mjs';
import { ROOT } from './lib/ensureInstalled.mjs';

const CPU_SLOWDOWN = 4;

/** @typedef {import('playwright').Page} Page */

/** @param {string} what @param {number[]} times @param {number} target in ms, for the worst */
function report(what, times, target) {
  const sorted = [...times].sort((a, b) => a - b);
  const worst = sorted[sorted.length - 1] ?? Number.NaN;
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const numbers = `median ${median.toFixed(0).padStart(5)}  worst ${worst.toFixed(0).padStart(5)} ms`;
  console.log(`${what.padEnd(58)} ${numbers}  target ${target} ms: ${worst <= target ? 'met' : 'missed'}`);
}

/** @param {Page} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** From a key until another slide is painted, or null where there is none. @param {Page} page @param {string} key */
async function turn(page, key) {
  const before = await page.evaluate(() => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    Object.assign(window, {
      timed: new Promise((resolve) => {
        let started = 0;
        const shown = main.dataset.slideShown;
        window.addEventListener(
          'keydown',
          (event) => {
            started = event.timeStamp;
          },
          { capture: true, once: true },
        );
        new MutationObserver((_, watcher) => {
          if (main.dataset.slideShown === shown) return;
          watcher.disconnect();
          // The frame with the slide, and the first moment after it was painted.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        }).observe(main, { attributes: true });
        setTimeout(() => resolve(null), 3000);
      }),
    });
    return main.dataset.slideShown;
  });
  await page.keyboard.press(key);
  const time = await page.evaluate(() => /** @type {{ timed?: Promise<number | null> }} */ (window).timed);
  return { before: before ?? '', time: typeof time === 'number' ? time : null };
}

/** @param {Page} page @param {string} url */
async function throughTheDeck(page, url) {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await slowDown(page);
  await page.waitForTimeout(1000);
  const times = [];
  let slowest = { from: '', time: 0 };
  for (;;) {
    const { before, time } = await turn(page, 'PageDown');
    if (time === null) break;
    times.push(time);
    if (time > slowest.time) slowest = { from: before, time };
    await page.waitForTimeout(150);
  }
  return { times, slowest };
}

/** The first press of a first visit, which falls into the copy made for use without a network. @param {Page} page @param {string} url */
async function whileCopied(page, url) {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await slowDown(page);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.installing);
  });
  await page.waitForTimeout(300);
  return (await turn(page, 'PageDown')).time;
}

/** From the press on the link until the first slide is painted. @param {Page} page @param {string} url */
async function fromTheLink(page, url) {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await slowDown(page);
  await page.waitForTimeout(1500);
  const link = page.getByRole('link', { name: '投影', exact: true }).first();
  return link.evaluate(
    (element) =>
      new Promise((resolve) => {
        const started = performance.now();
        const look = () => {
          if (document.querySelector('main[data-slide-shown] h1')) {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
          } else requestAnimationFrame(look);
        };
        /** @type {HTMLElement} */ (element).click();
        look();
      }),
  );
}

if (!existsSync(join(ROOT, 'dist/present/index.html'))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm run build failed');
}
const site = await preview({ preview: { port: 4374 }, logLevel: 'silent' });
const url = site.resolvedUrls?.local[0] ?? '';
const path = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: [...CHROMIUM_FLAGS] });
/** @param {{ width: number, height: number }} viewport */
const newPage = async (viewport) => (await browser.newContext({ viewport, locale: 'zh-CN' })).newPage();

console.log(`\nSlides, in Chromium, the processor slowed down ${CPU_SLOWDOWN} times\n`);
try {
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 3840, height: 1080 },
  ]) {
    const page = await newPage(viewport);
    const { times, slowest } = await throughTheDeck(page, `${url}present/`);
    report(`the next of ${times.length + 1} slides at ${viewport.width} × ${viewport.height}`, times, 100);
    console.log(`  the slowest follows “${slowest.from}”`);
    await page.context().close();
  }
  const meanwhile = [];
  for (let i = 0; i < 8; i += 1) {
    const page = await newPage({ width: 1920, height: 1080 });
    meanwhile.push(Number(await whileCopied(page, `${url}present/`)));
    await page.context().close();
  }
  report('the first press, while the copy for offline use is made', meanwhile, 100);
  const firsts = [];
  for (let i = 0; i < 5; i += 1) {
    const page = await newPage({ width: 1440, height: 900 });
    firsts.push(Number(await fromTheLink(page, `${url}indicators/?domain=disputes`)));
    await page.context().close();
  }
  report('the first slide, from the press on its link', firsts, 1000);
} finally {
  await browser.close();
  await site.close();
}
