import { useSyncExternalStore } from 'react';
import { DEFAULTS, type Preferences, readPreferences, watchPreferences } from './preferences';

/** The person's preferences; the defaults while a page is rendered at build time. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(watchPreferences, readPreferences, () => DEFAULTS);
}
