import { formatNumber, type Language } from '../../model/format';

const UNITS = [
  ['GB', 1_000_000_000],
  ['MB', 1_000_000],
  ['KB', 1000],
] as const;

/** Bytes as people read them, to a tenth from the megabyte up, never less than they are: `84 KB`, `1.5 MB`. */
export function sizeText(bytes: number, language: Language): string {
  const [unit, one] = UNITS.find(([, size]) => bytes >= size) ?? (['KB', 1000] as const);
  const steps = unit === 'KB' ? 1 : 10;
  return `${formatNumber(Math.ceil((bytes / one) * steps) / steps, language)}\u00a0${unit}`;
}

/** What characters take in the browser's storage, as a rule. */
export const bytesOfText = (characters: number): number => characters * 2;
