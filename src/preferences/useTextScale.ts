import { useSyncExternalStore } from 'react';
import { readPreferences, watchPreferences } from './preferences';
import { SMALLEST_TEXT, TEXT_SCALES, type TextSize, textSizeInForce } from './textSize';

/** What drawings need that styles do not reach: sizes of the design to pixels on this screen. */
export interface TextScale {
  /** Lengths: rows, margins, marks. */
  length: (design: number) => number;
  /** Sizes of text, which are never below the smallest there may be. */
  text: (design: number) => number;
}

const scales = new Map<string, TextScale>();

/** The same object for the same settings, so that drawings stay as they are. */
function scaleOf(size: TextSize, mode: keyof typeof SMALLEST_TEXT): TextScale {
  const name = `${size} ${mode}`;
  const known = scales.get(name);
  if (known) return known;
  const length = (design: number) => design * TEXT_SCALES[size];
  const scale = { length, text: (design: number) => Math.max(SMALLEST_TEXT[mode], length(design)) };
  scales.set(name, scale);
  return scale;
}

const readScale = (): TextScale => {
  const { textSize, isElder } = readPreferences();
  return scaleOf(textSizeInForce(textSize, isElder), isElder ? 'elder' : 'usual');
};

/** As the design is: what stands on paper, in files, and in pages as built. */
export const DESIGN_SCALE: TextScale = scaleOf('medium', 'usual');

/** The scale in force on this screen. */
export const useTextScale = (): TextScale => useSyncExternalStore(watchPreferences, readScale, () => DESIGN_SCALE);
