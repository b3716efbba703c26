import type { PresenterCommand } from './presenterKeys';

/** The keys of a deck as its help tells them. */
export const DECK_KEYS = {
  /** What a button does as well, with its letter. */
  letters: [
    ['overview', 'O'],
    ['goto', 'G'],
    ['fullscreen', 'F'],
    ['black', 'B'],
    ['white', 'W'],
    ['laser', 'L'],
    ['timer', 'T'],
    ['speaker', 'S'],
    ['evidence', 'E'],
    ['room', 'R'],
    ['file', 'P'],
    ['display', 'D'],
    ['autoplay', 'A'],
    ['help', 'H'],
  ],
  /** What only keys and fingers do, by the names of their words. */
  moves: ['next', 'previous', 'ends', 'number', 'escape', 'swipe'],
} as const satisfies { letters: readonly (readonly [PresenterCommand, string])[]; moves: readonly string[] };
