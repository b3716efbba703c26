import { applyLook } from './applyLook';
import { TEXT_SIZES, type TextSize } from './textSize';

/** How a person likes to see the site; kept in this browser only. */
export const THEMES = [
  'system',
  'light',
  'dark',
  'white-on-black',
  'yellow-on-blue',
  'black-on-cream',
  'yellow-on-black',
] as const;
export type Theme = (typeof THEMES)[number];

/** Backgrounds of the light theme: the page's own, then the eight eye-care colours (保护视力色). */
export const PALETTES = ['paper', 'almond', 'leaf', 'rouge', 'mustard', 'sky', 'lilac', 'grey', 'milk'] as const;
export type Palette = (typeof PALETTES)[number];

export interface Preferences {
  theme: Theme;
  palette: Palette;
  textSize: TextSize;
  /** Elder mode (长者模式): larger text and targets, simpler navigation, nothing that moves by itself. */
  isElder: boolean;
  /** A large pointer. */
  hasLargePointer: boolean;
  /** Lines through the pointer across the page. */
  hasGuides: boolean;
  /** The text under the pointer or the focus is read aloud. */
  isReadAloud: boolean;
  /** The language last chosen by hand, or null. */
  language: 'zh-CN' | 'en' | null;
}

/** What is turned on and off: elder mode, and the aids for reading. */
export const AIDS = [
  'isElder',
  'hasLargePointer',
  'hasGuides',
  'isReadAloud',
] as const satisfies readonly (keyof Preferences)[];
export type Aid = (typeof AIDS)[number];

/** Also read by `beforePaint.js`. */
const KEY = 'rule-of-law-indicators';

export const DEFAULTS: Preferences = {
  theme: 'system',
  palette: 'paper',
  textSize: 'medium',
  isElder: false,
  hasLargePointer: false,
  hasGuides: false,
  isReadAloud: false,
  language: null,
};

/** Whatever was stored, damaged or from another version, to usable preferences. */
export function parsePreferences(stored: string | null): Preferences {
  let raw: unknown = null;
  try {
    raw = JSON.parse(stored ?? 'null');
  } catch {
    return DEFAULTS;
  }
  if (raw === null || typeof raw !== 'object') return DEFAULTS;
  const read = (name: keyof Preferences): unknown => Reflect.get(raw, name);
  const oneOf = <Value extends string, Other>(known: readonly Value[], name: keyof Preferences, other: Other) =>
    known.find((value) => value === read(name)) ?? other;
  return {
    theme: oneOf(THEMES, 'theme', DEFAULTS.theme),
    palette: oneOf(PALETTES, 'palette', DEFAULTS.palette),
    textSize: oneOf(TEXT_SIZES, 'textSize', DEFAULTS.textSize),
    isElder: read('isElder') === true,
    hasLargePointer: read('hasLargePointer') === true,
    hasGuides: read('hasGuides') === true,
    isReadAloud: read('isReadAloud') === true,
    language: oneOf(['zh-CN', 'en'] as const, 'language', DEFAULTS.language),
  };
}

let current: Preferences | null = null;
let isKept = true;
const listeners = new Set<() => void>();

export function readPreferences(): Preferences {
  if (!current) {
    try {
      current = parsePreferences(localStorage.getItem(KEY));
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
      current = DEFAULTS;
      isKept = false;
    }
  }
  return current;
}

export function writePreferences(change: Partial<Preferences>): void {
  current = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, ...current }));
    isKept = true;
  } catch {
    // Storage is blocked or full: the choice still holds for this visit.
    isKept = false;
  }
  applyLook(current);
  for (const listener of listeners) listener();
}

/** Whether choices outlive this visit, as far as the browser has told. */
export const arePreferencesKept = (): boolean => isKept;

/** Calls back on a change here or in another tab; returns the way to stop. */
export function watchPreferences(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    current = parsePreferences(event.newValue);
    applyLook(current);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}
