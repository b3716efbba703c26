/** A stopwatch at rest or running; times in milliseconds of one clock. */
export interface Stopwatch {
  /** What had passed when it was last set going. */
  before: number;
  /** When it was set going; null while it rests. */
  since: number | null;
}

export const ZERO: Stopwatch = { before: 0, since: null };

/** What has passed, in milliseconds. */
export const elapsed = ({ before, since }: Stopwatch, now: number): number =>
  since === null ? before : before + Math.max(0, now - since);

/** Running where it rested, resting where it ran. */
export const pressed = (watch: Stopwatch, now: number): Stopwatch => ({
  before: elapsed(watch, now),
  since: watch.since === null ? now : null,
});

/** `0:05`, `12:30`, `1:02:05`. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${rest}` : `${minutes}:${rest}`;
}
