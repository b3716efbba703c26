/** How long a slide may stay when the deck runs by itself, in seconds, and how long it stays unless asked. */
export const PLAY_SECONDS = { least: 5, most: 120, usual: 15 } as const;

/** The intervals offered, in seconds. */
export const PLAY_CHOICES = [5, 10, 15, 20, 30, 45, 60, 90, 120] as const;

/** The nearest interval that can be used, in seconds. */
export const playSeconds = (asked: number): number => Math.min(Math.max(asked, PLAY_SECONDS.least), PLAY_SECONDS.most);

/** The place of the slide that comes by itself, from 0; null where the deck ends. */
export function followingSlide(index: number, total: number, isLoop: boolean): number | null {
  if (index + 1 < total) return index + 1;
  return isLoop && total > 1 ? 0 : null;
}
