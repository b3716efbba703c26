import { useSyncExternalStore } from 'react';
import { type Preferences, parsePreferences, readPreferences, watchPreferences } from './preferences';

const DEFAULTS = parsePreferences(null);

/** The person's preferences; the defaults while a page is rendered at build time. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(watchPreferences, readPreferences, () => DEFAULTS);
}
