import * as z from 'zod/mini';

// Compiled checks need `eval`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

export const timerSchema = z.object({
  /** When the time under way began to count, in milliseconds since 1970; null while it stands still. */
  since: z.nullable(z.number()),
  /** The slide it counts for. */
  slide: z.nullable(z.string()),
  /** Milliseconds counted before `since`, in all. */
  total: z.number().check(z.nonnegative()),
  /** The same by slide. */
  perSlide: z.record(z.string(), z.number().check(z.nonnegative())),
  /** Minutes planned for the whole talk, or null. */
  planned: z.nullable(z.number().check(z.gte(1), z.lte(600))),
});

/** How long a talk has lasted, slide by slide. Facts only: what the time is, the caller says. */
export type DeckTimer = z.infer<typeof timerSchema>;

export const FRESH_TIMER: DeckTimer = { since: null, slide: null, total: 0, perSlide: {}, planned: null };

/** Text as kept, to a timer; anything else is a fresh one. */
export function parseTimer(text: string | null): DeckTimer {
  if (text === null) return FRESH_TIMER;
  try {
    const read = timerSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : FRESH_TIMER;
  } catch {
    return FRESH_TIMER;
  }
}

/** Milliseconds of the time under way; a clock that was set back counts as no time. */
const underWay = ({ since }: DeckTimer, now: number): number => (since === null ? 0 : Math.max(0, now - since));

/** Puts the time under way into the sums; what follows counts from now. */
function settle(timer: DeckTimer, now: number): DeckTimer {
  const { since, slide, perSlide } = timer;
  if (since === null) return timer;
  const spent = underWay(timer, now);
  return {
    ...timer,
    since: now,
    total: timer.total + spent,
    perSlide: slide === null ? perSlide : { ...perSlide, [slide]: (perSlide[slide] ?? 0) + spent },
  };
}

/** Nothing was ever counted: not started, or set back. */
export const isFresh = ({ since, total }: DeckTimer): boolean => since === null && total === 0;

export const startTimer = (timer: DeckTimer, now: number): DeckTimer =>
  timer.since === null ? { ...timer, since: now } : timer;

export const pauseTimer = (timer: DeckTimer, now: number): DeckTimer => ({ ...settle(timer, now), since: null });

/** Back to nothing, standing still; the plan and the slide stay. */
export const resetTimer = ({ slide, planned }: DeckTimer): DeckTimer => ({ ...FRESH_TIMER, slide, planned });

/** From now on the time counts for this slide. The first move of a talk starts a fresh timer. */
export function enterSlide(timer: DeckTimer, slide: string, now: number): DeckTimer {
  if (timer.slide === slide) return timer;
  const settled = { ...settle(timer, now), slide };
  return timer.slide !== null && isFresh(timer) ? startTimer(settled, now) : settled;
}

/** Milliseconds of the whole talk. */
export const elapsed = (timer: DeckTimer, now: number): number => timer.total + underWay(timer, now);

/** Milliseconds of one slide. */
export const slideTime = (timer: DeckTimer, slide: string, now: number): number =>
  (timer.perSlide[slide] ?? 0) + (timer.slide === slide ? underWay(timer, now) : 0);

/** Milliseconds a slide has in the plan: an even share; null without a plan. */
export const plannedShare = ({ planned }: DeckTimer, slides: number): number | null =>
  planned === null || slides === 0 ? null : (planned * 60_000) / slides;

/** Milliseconds left of the plan, negative when over; null without a plan. */
export const timeLeft = (timer: DeckTimer, now: number): number | null =>
  timer.planned === null ? null : timer.planned * 60_000 - elapsed(timer, now);

/** Whether a slide took longer than its share of the plan, in milliseconds each. */
export const isOverShare = (used: number, share: number | null): boolean => share !== null && used > share;
