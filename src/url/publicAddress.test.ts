import { expect, test } from 'vitest';
import { publicAddress } from './publicAddress';

const FILE = 'file:///home/a/indicators.html';

test.each([
  [
    'a page of the file, with a public site',
    `${FILE}#/en/records/?q=a#record-x`,
    'https://s.test/en/records/?q=a#record-x',
  ],
  ['its overview', `${FILE}#/`, 'https://s.test/'],
  ['a page of a site', 'https://s.test/records/#record-x', 'https://s.test/records/#record-x'],
])('%s', (_name, href, address) => {
  expect(publicAddress(href, 'https://s.test/')).toBe(address);
});

test('without a public site the address stays', () => {
  expect(publicAddress(`${FILE}#/data/`, '')).toBe(`${FILE}#/data/`);
});
