/** How a person likes to see the site; kept in this browser only. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  theme: Theme;
  /** The language last chosen by hand, or null. */
  language: 'zh-CN' | 'en' | null;
}

/** Also read by `beforePaint.js`. */
const KEY = 'rule-of-law-indicators';

const DEFAULTS: Preferences = { theme: 'system', language: null };

/** Whatever was stored, damaged or from another version, to usable preferences. */
export function parsePreferences(stored: string | null): Preferences {
  let raw: unknown = null;
  try {
    raw = JSON.parse(stored ?? 'null');
  } catch {
    return DEFAULTS;
  }
  if (raw === null || typeof raw !== 'object') return DEFAULTS;
  const theme = THEMES.find((known) => known === Reflect.get(raw, 'theme')) ?? DEFAULTS.theme;
  const language = Reflect.get(raw, 'language');
  return { theme, language: language === 'zh-CN' || language === 'en' ? language : null };
}

let current: Preferences | null = null;
const listeners = new Set<() => void>();

export function readPreferences(): Preferences {
  if (!current) {
    try {
      current = parsePreferences(localStorage.getItem(KEY));
    } catch {
      current = DEFAULTS; // storage is blocked: the choice lasts as long as the page
    }
  }
  return current;
}

export function writePreferences(change: Partial<Preferences>): void {
  current = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, ...current }));
  } catch {
    // Storage is blocked or full: the choice still holds for this visit.
  }
  applyTheme(current.theme);
  for (const listener of listeners) listener();
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}

/** Calls back on a change here or in another tab; returns the way to stop. */
export function watchPreferences(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    current = parsePreferences(event.newValue);
    applyTheme(current.theme);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}
