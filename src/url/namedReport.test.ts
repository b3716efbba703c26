import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { importedPath } from '../dataset/isImported';
import { namedReport } from './namedReport';

const published = makeEntry('zhaoqing-2023', 2023);
const kept = { ...makeEntry('zhaoqing-2024', 2024), path: importedPath('zhaoqing-2024') };
const SITE = 'https://s.test/indicators/';

test.each([
  ['the page as it opens', SITE, `${SITE}?report=zhaoqing-2024`],
  [
    'with conditions, which stay as they are written',
    `${SITE}?domain=a,b&q=%E8%99%9A`,
    `${SITE}?domain=a,b&q=%E8%99%9A&report=zhaoqing-2024`,
  ],
  ['with a place on the page', `${SITE}#record-x`, `${SITE}?report=zhaoqing-2024#record-x`],
  ['named already', `${SITE}?report=zhaoqing-2024&q=a`, `${SITE}?report=zhaoqing-2024&q=a`],
  ['the published one asked for', `${SITE}?report=zhaoqing-2023`, `${SITE}?report=zhaoqing-2023`],
  ['one asked for that is not there', `${SITE}?report=gone&q=a`, `${SITE}?q=a&report=zhaoqing-2024`],
  ['a path', '/compare/?i=a', '/compare/?i=a&report=zhaoqing-2024'],
  ['the single file', 'file:///a/x.html#/data/?q=a#b', 'file:///a/x.html#/data/?q=a&report=zhaoqing-2024#b'],
])('%s', (_name, href, named) => {
  expect(namedReport(href, [kept, published])).toBe(named);
});

test('where a published report is shown, nothing is added', () => {
  expect(namedReport(`${SITE}?q=a`, [published])).toBe(`${SITE}?q=a`);
  expect(namedReport(SITE, [])).toBe(SITE);
});
