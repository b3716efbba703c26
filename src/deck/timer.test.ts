import { expect, test } from 'vitest';
import {
  type DeckTimer,
  elapsed,
  enterSlide,
  FRESH_TIMER,
  isFresh,
  isOverShare,
  parseTimer,
  pauseTimer,
  plannedShare,
  resetTimer,
  slideTime,
  startTimer,
  timeLeft,
} from './timer';

const MINUTE = 60_000;

test('counts while it runs, stands while it is paused, goes on from there', () => {
  const running = startTimer(enterSlide(FRESH_TIMER, 'cover', 0), 1000);
  expect([elapsed(running, 1000), elapsed(running, 4000)]).toEqual([0, 3000]);
  const paused = pauseTimer(running, 4000);
  expect([elapsed(paused, 4000), elapsed(paused, 90_000)]).toEqual([3000, 3000]);
  const again = startTimer(paused, 10_000);
  expect([elapsed(again, 12_000), slideTime(again, 'cover', 12_000)]).toEqual([5000, 5000]);
});

test('each slide has its own time, also when it is shown again', () => {
  let timer = startTimer(enterSlide(FRESH_TIMER, 'cover', 0), 0);
  timer = enterSlide(timer, 'gap', 5000);
  timer = enterSlide(timer, 'cover', 7000);
  timer = pauseTimer(timer, 8000);
  expect(timer.perSlide).toEqual({ cover: 6000, gap: 2000 });
  expect(elapsed(timer, 9000)).toBe(8000);
  // Slides turned while it stands take no time.
  timer = enterSlide(enterSlide(timer, 'gap', 9000), 'cover', 20_000);
  expect(timer.perSlide).toEqual({ cover: 6000, gap: 2000 });
  expect(timer.since).toBeNull();
});

test('the first move starts it, the first slide does not; a reset one starts again with the next move', () => {
  const shown = enterSlide(FRESH_TIMER, 'cover', 1000);
  expect(isFresh(shown)).toBe(true);
  const moved = enterSlide(shown, 'gap', 5000);
  expect(moved.since).toBe(5000);
  const reset = resetTimer({ ...moved, planned: 20 });
  expect(reset).toEqual({ ...FRESH_TIMER, slide: 'gap', planned: 20 });
  expect(enterSlide(reset, 'cover', 9000).since).toBe(9000);
});

test('nothing changes where nothing is asked: started twice, the same slide again', () => {
  const running = startTimer(enterSlide(FRESH_TIMER, 'cover', 0), 0);
  expect(startTimer(running, 5000)).toBe(running);
  expect(enterSlide(running, 'cover', 5000)).toBe(running);
});

test('a clock that was set back takes no time away', () => {
  const running = startTimer(enterSlide(FRESH_TIMER, 'cover', 0), 10_000);
  expect(elapsed(running, 4000)).toBe(0);
  expect(pauseTimer(running, 4000)).toMatchObject({ total: 0, perSlide: { cover: 0 } });
});

test('the plan: an even share, what is left, what is over', () => {
  const timer: DeckTimer = { ...FRESH_TIMER, planned: 10, total: 12 * MINUTE };
  expect(plannedShare(timer, 20)).toBe(30_000);
  expect(timeLeft(timer, 0)).toBe(-2 * MINUTE);
  expect(timeLeft(FRESH_TIMER, 0)).toBeNull();
  expect([plannedShare(FRESH_TIMER, 20), plannedShare(timer, 0)]).toEqual([null, null]);
  expect([isOverShare(30_001, 30_000), isOverShare(30_000, 30_000), isOverShare(1, null)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('is read back as it was kept', () => {
  const timer: DeckTimer = { since: 5, slide: 'gap', total: 7, perSlide: { gap: 7 }, planned: 15 };
  expect(parseTimer(JSON.stringify(timer))).toEqual(timer);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another thing', '[]'],
  ['a negative time', JSON.stringify({ ...FRESH_TIMER, total: -1 })],
  ['a plan of no minutes', JSON.stringify({ ...FRESH_TIMER, planned: 0 })],
  ['a time that is text', JSON.stringify({ ...FRESH_TIMER, perSlide: { gap: '7' } })],
])('%s is a fresh timer', (_, text) => {
  expect(parseTimer(text)).toEqual(FRESH_TIMER);
});
