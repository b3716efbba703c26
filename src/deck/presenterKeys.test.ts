import { describe, expect, test } from 'vitest';
import { DECK_KEYS } from './deckKeys';
import { commandOf, type KeyPlace, type KeyPress, plainKey } from './presenterKeys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  place: 'slide',
  isTyping: false,
  ...more,
});

test.each(DECK_KEYS.letters)('the help says of %s what it does: %s', (command, key) => {
  expect(commandOf(press(key))).toBe(command);
});

describe('on a slide', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['fullscreen', ['f', 'F']],
    ['start', ['F5']],
    ['leave', ['Escape']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', 'W']],
    ['overview', ['o']],
    ['goto', ['g']],
    ['laser', ['l']],
    ['timer', ['t']],
    ['speaker', ['s']],
    ['autoplay', ['a']],
    ['evidence', ['e']],
    ['room', ['r']],
    ['file', ['p']],
    ['help', ['?', 'h', 'H']],
    [null, ['Tab', 'Shift', 'F11', 'F12', 'z', '-', 'ContextMenu']],
  ])('%s', (command, keys) => {
    expect(keys.map((key) => commandOf(press(key)))).toEqual(keys.map(() => command));
  });

  test('digits are digits; Enter and Backspace then mean them', () => {
    expect(['0', '7', '９'].map((key) => commandOf(press(key)))).toEqual([0, 7, 9]);
    expect(commandOf(press('Enter', { isTyping: true }))).toBe('go');
    expect(commandOf(press('Backspace', { isTyping: true }))).toBe('erase');
    expect(commandOf(press(' ', { isTyping: true }))).toBe('next');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s a key is the browser’s', (held) => {
    for (const key of ['r', 'b', 'ArrowLeft', 'F5', 'PageDown', '1']) {
      expect(commandOf(press(key, { [held]: true }))).toBeNull();
    }
  });

  test('a key held down goes on moving, and switches nothing to and fro', () => {
    expect(commandOf(press('PageDown', { repeat: true }))).toBe('next');
    expect(commandOf(press('ArrowLeft', { repeat: true }))).toBe('previous');
    for (const key of ['b', 'f', 'F5', 'Escape', 'o']) expect(commandOf(press(key, { repeat: true }))).toBeNull();
  });
});

describe('the key that is meant', () => {
  test.each([
    ['b', 'KeyB', 'b'],
    ['B', 'KeyB', 'b'],
    ['Ｂ', 'KeyB', 'b'],
    ['Process', 'KeyB', 'b'],
    ['и', 'KeyB', 'b'],
    ['Unidentified', 'Digit4', '4'],
    ['Process', 'Numpad4', '4'],
    ['。', 'Period', '.'],
    ['Process', 'Space', ' '],
    ['\u3000', 'Space', ' '],
    ['Process', 'NumpadEnter', 'Enter'],
    ['？', 'Slash', '?'],
    ['PageDown', 'PageDown', 'PageDown'],
    ['Process', 'ArrowRight', 'ArrowRight'],
    // Where letters are placed differently, the letter counts, not its place.
    ['a', 'KeyQ', 'a'],
  ])('%s from %s is %s', (key, code, meant) => {
    expect(plainKey({ key, code })).toBe(meant);
  });
});

describe('elsewhere', () => {
  const table: [KeyPlace, Record<string, unknown>][] = [
    ['control', { ' ': null, Enter: null, ArrowRight: 'next', PageDown: 'next', Escape: 'leave', b: 'black', 3: 3 }],
    [
      'layer',
      { ' ': null, Enter: null, ArrowDown: null, Home: null, 3: null, PageDown: 'next', F5: 'start', h: 'help' },
    ],
    ['grid', { h: null, '?': 'help', ArrowLeft: null, o: 'overview', PageUp: 'previous', Escape: 'leave' }],
    ['field', { b: null, 3: null, Enter: null, ArrowLeft: null, PageDown: 'next', F5: 'start', Escape: 'leave' }],
    ['text', { b: null, PageDown: null, F5: 'start', Escape: 'leave' }],
  ];
  test.each(table)('%s', (place, keys) => {
    const found = Object.keys(keys).map((key) => [key, commandOf(press(key, { place }))]);
    expect(Object.fromEntries(found)).toEqual(keys);
  });

  test('a number that stands is gone to although a button holds the focus', () => {
    expect(commandOf(press('Enter', { place: 'control', isTyping: true }))).toBe('go');
  });
});
