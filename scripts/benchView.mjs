// `npm run bench:view`: when the overview's gap chart stands on a slow machine and network, against a page written by
// hand that shows the same first screen and nothing else. Medians of several visits with an empty cache.
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
const COUNTS = /** @type {const} */ ([
  ['“一件事”主题服务', '1096个'],
  ['办理答复的政府信息公开申请', '685宗'],
  ['行政诉讼一审案件', '650件'],
  ['下放的市、县级政务服务事项', '156项'],
]);
const REACHED =
  '合法性审查率 审查问题处理率 监管数据覆盖率 下放职权使用率 负责人出庭应诉率 公报电子化率 公报及时公开率 公开申请答复率 公开申请录入率';

/** The first screen's figures in the design's own typefaces, and nothing else: no menu, no program, no second screen. */
const BY_HAND = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法治政府建设指标</title>
<style>body{font:16px/1.6 "Noto Sans CJK SC",sans-serif;margin:40px auto;max-width:1240px;background:#fbfaf7;color:#1c1f23}h1,h2{font-family:"Noto Serif CJK SC",serif}ol{padding:0}li{display:grid;grid-template-columns:17em 1fr 5em;min-height:44px;align-items:center}b{height:3px;background:#0b6b61}dl{display:grid;grid-template-columns:1fr auto;font-size:20px}</style>
<p>肇庆市2023年法治政府建设年度报告 · 肇庆市人民政府 · 2024-01-29 17:22发布</p><h1>13项比率中9项达到100%，4项仍有缺口</h1>
<figure><h2>距100%还差多少</h2><ol>${RATES.map(
  ([name, gap, printed]) => `<li>${name}<b style="width:${(gap / 3.92) * 100}%"></b>${printed}</li>`,
).join('')}</ol><h2>已达100%的9项</h2><p>${REACHED}</p></figure>
<h2>规模</h2><dl>${COUNTS.map(([name, printed]) => `<dt>${name}</dt><dd>${printed}</dd>`).join('')}</dl></html>`;

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
  const context = await browser.newContext({ serviceWorkers: 'block' });
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
