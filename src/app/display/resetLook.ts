import { DEFAULTS, type Preferences, readPreferences } from '../../preferences/preferences';
import { chooseLook } from './chooseLook';

let before: Preferences | null = null;

/** Every setting back to its default but the language, which the address holds; where all are, nothing happens. */
export function resetLook(): void {
  const now = readPreferences();
  const wanted = { ...DEFAULTS, language: now.language };
  // Pressed again, it would keep the defaults as what was before.
  if (Object.entries(wanted).every(([name, value]) => Reflect.get(now, name) === value)) return;
  before = now;
  chooseLook(wanted);
}

/** Whether a reset can still be taken back. */
export const canUndoReset = (): boolean => before !== null;

/** Takes the last reset back, once. */
export function undoReset(): void {
  if (before) chooseLook(before);
  forgetReset();
}

/** From here on the last reset stands. */
export function forgetReset(): void {
  before = null;
}
