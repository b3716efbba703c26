import { readFileSync } from 'node:fs';
import { chunkFiles, routeModules } from './scripts/lib/pageDocument.mjs';

const manifest = JSON.parse(readFileSync('.cache/manifest.json', 'utf8'));
const scripts = (/** @type {string} */ route) =>
  chunkFiles(manifest, routeModules(route, 'zh-CN')).map((file) => `dist/${file}`);

/** Budgets of the production build, in brotli. Everything but the overview's are watched so that growth is seen. */
export default [
  { name: 'overview: first view complete before any script (HTML with CSS)', path: 'dist/index.html', limit: '40 kB' },
  { name: 'overview: every script it loads by itself', path: scripts(''), limit: '160 kB' },
  { name: 'explorer: HTML with CSS', path: 'dist/indicators/index.html', limit: '40 kB' },
  { name: 'explorer: every script it loads by itself', path: scripts('indicators/'), limit: '200 kB' },
  { name: 'indicator: every script it loads by itself', path: scripts('indicators/risk-list/'), limit: '180 kB' },
  { name: 'comparison: every script it loads by itself', path: scripts('compare/'), limit: '200 kB' },
  { name: 'embedded figure: HTML with CSS', path: 'dist/embed/petition-resolution-rate/index.html', limit: '6 kB' },
];
