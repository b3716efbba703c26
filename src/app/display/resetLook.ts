import { DEFAULTS, type Preferences, readPreferences } from '../../preferences/preferences';
import { chooseLook } from './chooseLook';

let before: Preferences | null = null;

/** Every setting back to its default but the language, which the address holds. */
export function resetLook(): void {
  before = readPreferences();
  chooseLook({ ...DEFAULTS, language: before.language });
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
