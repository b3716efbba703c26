// `npm run bench:view`: when the overview's gap chart stands on a slow machine and network, against a page written by
// hand that shows the same chart and figures and nothing else. Medians of several visits with an empty cache.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { CHROMIUM_FLAGS } from './lib/chromiumFlags.mjs';

const RUNS = 15;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const CPU_SLOWDOWN = 6;

const RATES = /** @type {const} */ ([
  ['初次信访事项一次性化解率', 3.92, '96.08%'],
  ['行政许可“就近可办”事项占比', 3.42, '96.58%'],
  ['行政许可“马上可办”事项占比', 0.13, '99.87%'],
  ['行政许可“网上可办”事项占比', 0.04, '99.96%'],
]);
const COUNTS = ['1096个', '685宗', '650件', '156项'];

/** The least a page can be: a list with bars, and four figures. */
const BY_HAND = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>指标</title>
<style>body{font:16px/1.6 sans-serif;margin:40px auto;max-width:900px}li{display:grid;grid-template-columns:16em 1fr 5em}b{height:4px;background:#0b6b61;align-self:center}</style>
<h1>13项比率中9项达到100%，4项仍有缺口</h1><figure><ol>${RATES.map(
  ([name, gap, printed]) => `<li>${name}<b style="width:${(gap / 3.92) * 100}%"></b>${printed}</li>`,
).join('')}</ol></figure><p>${COUNTS.join(' ')}</p></html>`;

const byHand = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
  response.end(gzipSync(BY_HAND));
});
await new Promise((resolve) => byHand.listen(0, () => resolve(null)));
const address = byHand.address();
const site = await preview({ preview: { port: 4373 }, logLevel: 'silent' });
const pages = {
  'by hand': `http://localhost:${typeof address === 'object' ? address?.port : ''}/`,
  overview: site.resolvedUrls?.local[0] ?? '',
};

const path = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: [...CHROMIUM_FLAGS] });

/** Milliseconds from the navigation until the chart is painted. @param {string} url */
async function visit(url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'load' });
  // The chart is in the document the server sent, so it stands with the first contentful paint.
  const time = await page.evaluate(async () => {
    if (!document.querySelector('figure ol')) throw new Error('the page came without its chart');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) return paint.startTime;
    return new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]?.startTime)).observe(
        {
          type: 'paint',
          buffered: true,
        },
      );
    });
  });
  await context.close();
  return Number(time);
}

const times = /** @type {Record<string, number[]>} */ ({ 'by hand': [], overview: [] });
for (let run = 0; run <= RUNS; run += 1) {
  for (const [name, url] of Object.entries(pages)) {
    const time = await visit(url);
    if (run > 0) times[name]?.push(time); // the first round warms up
  }
}
await browser.close();
await site.close();
byHand.close();

const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
console.log(
  `First view, CPU ${CPU_SLOWDOWN} times slower, 150 ms latency, 1.6 Mbit/s; median of ${RUNS} (min–max), ms`,
);
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(10)} ${median(list).toFixed(0).padStart(6)}  (${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`,
  );
}
console.log(`ratio ${(median(times.overview ?? []) / median(times['by hand'] ?? [])).toFixed(2)} (target at most 1.5)`);
