import { describe, expect, test } from 'vitest';
import { at, makeNote, makeView } from '../../tests/support/makeSaved';
import { parseSaved, parseStored } from './parseSaved';
import { isSafeAddress } from './savedItem';
import { fileText, storedText } from './savedText';

const state = {
  views: [makeView('b', { savedAt: at(3) }), makeView('a')],
  notes: [makeNote('indicator:x', '一\n二'), makeNote('record:y', '“<b>”')],
};

test('what is written is read back', () => {
  const seen = [{ tab: 't', n: 3 }];
  expect(parseStored(storedText(state, seen))).toEqual({ state, seen, faults: [], isNewer: false });
  expect(parseStored(fileText(state, at(0)))).toEqual({ state, seen: [], faults: [], isNewer: false });
});

test.each([
  ['never written', null],
  ['damaged bookkeeping', JSON.stringify({ format: 'rule-of-law-saved', version: 1, views: [], notes: [], seen: 'x' })],
])('%s is no fault', (_, text) => {
  expect(parseStored(text)).toEqual({ state: { views: [], notes: [] }, seen: [], faults: [], isNewer: false });
});

test('a later version is told apart, and read as far as it can be', () => {
  const read = parseSaved({ format: 'rule-of-law-saved', version: 2, views: [makeView('a')], notes: [] });
  expect(read.isNewer).toBe(true);
  expect(read.state.views).toEqual([makeView('a')]);
});

test('a view written by hand without the time of its change', () => {
  const { changedAt: _, ...view } = makeView('a');
  const read = parseSaved({ format: 'rule-of-law-saved', version: 1, views: [view], notes: [] });
  expect(read).toMatchObject({ faults: [], state: { views: [{ changedAt: view.savedAt }] } });
});

describe('addresses', () => {
  test.each([
    '/',
    '/indicators/',
    '/indicators/?domain=disputes,supervision&q=%E4%BF%A1&sort=-gap',
    '/records/?q=信访#record-m-x',
    '/indicators/a%2Fb/',
    '/data/?q=a//b',
    '/?q=..',
    '/.well-known/',
  ])('%s is kept', (path) => {
    expect(isSafeAddress(path)).toBe(true);
  });

  test.each([
    '',
    'indicators/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/a\\b',
    'https://evil.example/',
    'javascript:alert(1)',
    ' /indicators/',
    '/../secret',
    '/a/../../b',
    '/%2e%2E/b',
    '/./b',
    '/a//b',
    '/a\u0000b',
    '/a b',
    '?q=1',
    '#x',
    `/?q=${'x'.repeat(2000)}`,
  ])('%j is refused', (path) => {
    expect(isSafeAddress(path)).toBe(false);
  });
});
