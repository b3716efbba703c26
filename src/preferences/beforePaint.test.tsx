import { expect, test } from 'vitest';
import { applyLook } from './applyLook';
import script from './beforePaint.js?raw';
import { DEFAULTS, type Preferences, parsePreferences } from './preferences';

const KEY = 'rule-of-law-indicators';
const page = document.documentElement;
const look = () =>
  page
    .getAttributeNames()
    .filter((name) => /^data-(theme|palette|text|elder|pointer)$/.test(name))
    .map((name) => `${name}=${page.getAttribute(name)}`)
    .sort();

function before(stored: string): string[] {
  for (const name of page.getAttributeNames()) if (name.startsWith('data-')) page.removeAttribute(name);
  localStorage.setItem(KEY, stored);
  // As it stands in a page's head.
  new Function(script)();
  return look();
}

test.each<Partial<Preferences>>([
  {},
  { theme: 'dark', palette: 'sky' },
  { theme: 'yellow-on-blue', textSize: 'large' },
  { textSize: 'small', isElder: true },
  { textSize: 'extra-large', isElder: true, hasLargePointer: true },
])('%o looks the same before the program and with it', (chosen) => {
  const stored = JSON.stringify({ version: 1, ...DEFAULTS, ...chosen });
  before(stored);
  // The program takes away what is no choice: the words for "as usual".
  const drawn = look().filter((mark) => !/=(system|paper|medium)$/.test(mark));
  applyLook(parsePreferences(stored));
  expect(look()).toEqual(drawn);
});

test.each([['{"theme":'], ['null'], ['7'], ['{"theme":{"a":1},"palette":"<b>","textSize":7,"isElder":"yes"}']])(
  'what was stored badly (%s) leaves the page as it is',
  (stored) => {
    expect(before(stored)).toEqual([]);
  },
);
