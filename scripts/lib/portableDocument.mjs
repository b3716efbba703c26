// The whole site as one HTML document: policy, styles, the overview as built, the data, the program.
import { createHash } from 'node:crypto';

/**
 * @typedef {{ template: string, headScripts: readonly string[], css: string, icon: string, program: string,
 *   files: Readonly<Record<string, string>>, title: string, overview: string, explorer: string,
 *   madeAt: string, publicUrl: string }} PortableParts
 */

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script that no word in it can end early. */
export const inScript = (/** @type {string} */ code) => code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');

/** JSON inside a script element: the same value, without a character that could end it. */
export const inDataBlock = (/** @type {unknown} */ value) => JSON.stringify(value).replace(/</g, '\\u003c');

/** Content without links: before the program runs, none of them would lead anywhere. */
export const withoutLinks = (/** @type {string} */ html) => html.replace(/(<a\b[^>]*?) href="[^"]*"/g, '$1');

/** The first table of a page, or nothing. */
const firstTable = (/** @type {string} */ html) => /<table[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';

/** Hides the overview as built where the address asks for another page. */
const ASKED =
  "location.hash.length>2&&document.documentElement.hasAttribute('data-able')&&document.documentElement.setAttribute('data-asked','')";

/** Nothing from anywhere but this document; the worker that writes workbooks is made from the program. */
const policy = (/** @type {string[]} */ scripts, /** @type {string} */ css) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(css)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** @param {PortableParts} parts */
export function portableDocument(parts) {
  const program = inScript(parts.program);
  const meta = policy([...parts.headScripts, ASKED, program], parts.css);
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`;
  const table = withoutLinks(firstTable(parts.explorer));
  const notice = `<div class="unable"><p>筛选、检索和其他页面需要启用脚本（JavaScript），并使用较新的浏览器（Chromium 83及以上内核）。全部指标如下：</p>${table}</div>`;
  return parts.template
    .replace(
      '<html lang="zh-CN">',
      () => `<html lang="zh-CN" data-made-at="${parts.madeAt}" data-public-url="${parts.publicUrl}">`,
    )
    .replace(/\s*<link rel="(?:icon|manifest)"[^>]*>/g, '')
    .replace(
      '<meta charset="utf-8" />',
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${meta}" />`,
    )
    .replace('<!--head-scripts-->', () =>
      [...parts.headScripts, ASKED].map((code) => `<script>${code}</script>`).join(''),
    )
    .replace(
      /<title>.*?<\/title>/,
      () => `<title>${parts.title}</title>\n    <link rel="icon" type="image/svg+xml" href="${icon}" />`,
    )
    .replace('</head>', () => `  <style>${parts.css}</style>\n  </head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${withoutLinks(parts.overview)}</div>\n    ${notice}`)
    .replace(
      /<script type="module"[^>]*><\/script>/,
      () =>
        `<script type="application/json" id="data">${inDataBlock(parts.files)}</script>\n    <script>${program}</script>`,
    );
}
