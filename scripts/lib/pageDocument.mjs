// One prerendered page as a whole HTML document: policy, styles, preloads, content.
import { createHash } from 'node:crypto';
import { usedCss } from './usedCss.mjs';

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {{ template: string, manifest: Record<string, Chunk>, css: string, dataOrigin: string }} BuiltSite
 * @typedef {{ route: string, language: 'zh-CN' | 'en', title: string, description: string, html: string, madeFrom: string, root: string, jsonLd: string, feedTitle: string,
 *   unable: { notice: string, table: string } }} Page
 */

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escapeHtml = (/** @type {string} */ text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The program of an embedded figure, which needs little of the site's. */
export const EMBED_MODULE = 'src/app/embed.ts';

const isEmbed = (/** @type {string} */ route) => /^(en\/)?embed\//.test(route);

/** The pages below `data/`. */
const DATA_PAGES = /** @type {Record<string, string>} */ ({
  verify: 'verify/VerifyPage',
  import: 'importing/ImportPage',
  review: 'review/ReviewPage',
  reports: 'reports/ReportsPage',
});

/** The source file of the page module that shows a route; by the route without language. */
export function pageModule(/** @type {string} */ route) {
  const [room = '', id = ''] = route.replace(/^en\//, '').split('/');
  const pages = /** @type {Record<string, string>} */ ({
    '': 'overview/OverviewPage',
    domains: 'domain/DomainPage',
    indicators: id ? 'indicator/IndicatorPage' : 'explorer/ExplorerPage',
    records: 'records/RecordsPage',
    actions: 'actions/ActionsPage',
    compare: 'compare/ComparePage',
    brief: 'brief/BriefPage',
    saved: 'saved/SavedPage',
    data: DATA_PAGES[id] ?? 'data/DataPage',
    help: 'help/HelpPage',
    present: id === 'speaker' ? 'present/speaker/SpeakerPage' : 'present/PresentPage',
  });
  return `src/pages/${pages[room]}.tsx`;
}

/** The files of some modules and of everything they import at once. */
export function chunkFiles(/** @type {Record<string, Chunk>} */ manifest, /** @type {string[]} */ names) {
  const files = new Set();
  const visit = (/** @type {string} */ name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no module ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return /** @type {string[]} */ ([...files]);
}

/** Which routes load which groups of words, as `routes.tsx` asks for them. */
const WORDS_OF = {
  words: /^/,
  lateWords: /^(en\/)?(present|brief|data|saved|help)\//,
  toolsWords: /^(en\/)?(domains|indicators|records|compare|present|brief|data|saved|help)\//,
  listWords: /^(en\/)?(indicators\/$|(records|compare|present|brief|data|saved|help)\/)/,
  seriesWords: /^(en\/)?(compare|present|brief|data|saved|help)\//,
  chartWords: /^(en\/)?(domains\/|compare\/|indicators\/$)/,
  compareWords: /^(en\/)?compare\//,
  verifyWords: /^(en\/)?data\/(verify|import|review)\//,
  importWords: /^(en\/)?data\/(import|review|reports)\//,
};

/** Every script a route loads by itself: the program, the words of its language, its page. */
export function routeModules(/** @type {string} */ route, /** @type {string} */ language) {
  if (isEmbed(route)) return [EMBED_MODULE];
  const words = Object.entries(WORDS_OF).flatMap(([name, routes]) => (routes.test(route) ? [name] : []));
  const files = words.map((name) => `src/i18n/${language}/${name}.ts`);
  return ['index.html', ...files, pageModule(route)];
}

/** Scripts and styles only from this site or by their hash, data only from here or the address the build was given. */
function policy(/** @type {string} */ html, /** @type {BuiltSite} */ site) {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => hash(match[1] ?? ''));
  const data = site.dataOrigin.startsWith('http') ? ` ${new URL(site.dataOrigin).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self' ${inline.join(' ')}`,
    `style-src 'self' ${hash(site.css)}`,
    // Charts and controls set sizes on their own elements; no stylesheet can come in this way.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${data}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The template with the policy, the styles inline, and everything else that loads after the content: on a slow
 * machine the first view is there sooner.
 * @param {BuiltSite} site
 * @param {{ root: string, head: string, modules: string[], content: string, unable?: string, foot?: string }} parts The first module is
 * the program that runs.
 */
function fill(site, { root, head, modules, content, unable = '', foot = '' }) {
  const files = chunkFiles(site.manifest, modules);
  const preloads = files.map((file) => `    <link rel="modulepreload" href="${root}${file}" />\n`).join('');
  const program = `    <script type="module" src="${root}${files[0]}"></script>\n`;
  const html = site.template
    .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/(src|href)="\.\//g, `$1="${root}`)
    .replace('</head>', () => `  <style>${site.css}</style>\n  </head>`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html, site)}" />`;
  return html
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}${head}`)
    .replace('<div id="app"></div>', () => `${unable}<div id="app">${content}</div>`)
    .replace(/\s*<\/body>/, () => `\n${foot}${preloads}${program}  </body>`);
}

const unlistedHead = '\n    <meta name="robots" content="noindex" />';

/** A part of other sites' pages, which the full page says better; or a speaker's tool, which says nothing by itself. */
const isUnlisted = (/** @type {string} */ route) => isEmbed(route) || /^(en\/)?present\/speaker\//.test(route);

function feedLink(/** @type {Page} */ { root, language, feedTitle }) {
  const href = `${root}${language === 'en' ? 'en/' : ''}feed.xml`;
  return `\n    <link rel="alternate" type="application/atom+xml" title="${escapeHtml(feedTitle)}" href="${href}" />`;
}

/** Said above the page where the program cannot run; an embedded figure is whole without it. */
function unableNotice(/** @type {Page} */ { route, language, root, unable }) {
  if (isEmbed(route)) return '';
  const table = `<a href="${root}${language === 'en' ? 'en/' : ''}indicators/">${escapeHtml(unable.table)}</a>`;
  return `<p class="unable" data-nosnippet>${escapeHtml(unable.notice).replace('{{table}}', () => table)}</p>\n    `;
}

/** The document of a page: it links relatively, so that it runs below any address. */
export function pageDocument(/** @type {BuiltSite} */ site, /** @type {Page} */ page) {
  const { root } = page;
  const bare = page.route.replace(/^en\//, '');
  const head = `
    <meta name="description" content="${escapeHtml(page.description)}" />
    <link rel="alternate" hreflang="zh-CN" href="${root}${bare}" />
    <link rel="alternate" hreflang="en" href="${root}en/${bare}" />${isUnlisted(page.route) ? unlistedHead : feedLink(page)}`;
  const content = page.html.replace(/ href="\/([^"]*)"/g, (_, path) => ` href="${root}${path}"`);
  // An embedded figure calls the whole program only where it must.
  const program = isEmbed(page.route) ? ` data-program="${site.manifest['index.html']?.file}"` : '';
  const facts = `data-root="${root}" data-route="${page.route}" data-made-from="${escapeHtml(page.madeFrom)}"${program}`;
  // A data block: browsers do not run it, so the policy needs no word on it.
  const foot = page.jsonLd ? `    <script type="application/ld+json">${page.jsonLd}</script>\n` : '';
  const css = isEmbed(page.route) ? usedCss(site.css, content) : site.css;
  const modules = routeModules(page.route, page.language);
  return fill({ ...site, css }, { root, head, modules, content, unable: unableNotice(page), foot })
    .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('<html lang="zh-CN">', () => `<html lang="${page.language}" ${facts}>`);
}

/**
 * The page for addresses that no file answers: the program finds out what was meant. Where it cannot run, both languages
 * stand there, for nothing tells which was meant.
 * @param {BuiltSite} site
 * @param {string} root
 * @param {readonly { language: string, home: string, missing: string, goHome: string }[]} notices
 */
export function notFoundDocument(site, root, notices) {
  const said = notices
    .map(({ language, home, missing, goHome }) => {
      const link = `<a href="${root}${home}">${escapeHtml(goHome)}</a>`;
      return `<p lang="${language}">${escapeHtml(missing)} · ${link}</p>`;
    })
    .join('');
  const unable = `<div class="unable">${said}</div>`;
  return fill(site, { root, head: '', modules: ['index.html'], content: '', unable }).replace(
    '<html lang="zh-CN">',
    `<html lang="zh-CN" data-root="${root}">`,
  );
}
