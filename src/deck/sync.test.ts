import { describe, expect, test } from 'vitest';
import { carryOut, decide, newDesk, observe, resolve, TOO_LATE } from './syncDesk';
import { askAgain, hear, NO_LINK, UNANSWERED } from './syncLink';
import { type Command, type CommandMessage, parseSyncMessage, type StateMessage } from './syncMessage';
import { FRESH_TIMER } from './timer';

const SLIDES = ['a', 'b', 'c', 'd'];
const NOW = 1_000_000;
const desk = (slide = 'b') => newDesk(500, SLIDES, slide, 'slide');
const next: Command = { do: 'step', by: 1 };
const back: Command = { do: 'step', by: -1 };

const asked = (command: Command, given: Partial<CommandMessage> = {}): CommandMessage => ({
  kind: 'command',
  by: 'speaker',
  n: 1,
  since: 500,
  seq: 0,
  at: NOW,
  command,
  ...given,
});
const state = (given: Partial<StateMessage> = {}): StateMessage => ({
  kind: 'state',
  since: 500,
  seq: 1,
  shown: { search: '?slide=b', slide: 'b', screen: 'slide', aspect: 1.778, timer: FRESH_TIMER },
  ...given,
});

describe('messages', () => {
  test.each([
    ['a state', state()],
    ['a step', asked(next)],
    ['a slide by name', asked({ do: 'go', slide: 'c' })],
    ['black', asked({ do: 'screen', screen: 'black' })],
    ['a plan', asked({ do: 'plan', minutes: 20 })],
    ['no plan', asked({ do: 'plan', minutes: null })],
    ['a timer', asked({ do: 'timer', to: 'reset' })],
    ['a goodbye', { kind: 'bye', since: 1 }],
    ['a question', { kind: 'ask' }],
  ])('%s is read as it is', (_, message) => {
    expect(parseSyncMessage(message)).toEqual(message);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', '{"kind":"ask"}'],
    ['a list', []],
    ['another kind', { kind: 'other' }],
    ['a step of two', { ...asked(next), command: { do: 'step', by: 2 } }],
    ['a step in text', { ...asked(next), command: { do: 'step', by: '1' } }],
    ['a slide without a name', { ...asked(next), command: { do: 'go', slide: '' } }],
    ['a slide that is a page long', { ...asked(next), command: { do: 'go', slide: 'x'.repeat(201) } }],
    ['an unknown colour', { ...asked(next), command: { do: 'screen', screen: 'red' } }],
    ['an unknown command', { ...asked(next), command: { do: 'leave' } }],
    ['a plan of no minutes', { ...asked(next), command: { do: 'plan', minutes: 0 } }],
    ['no sender', { ...asked(next), by: undefined }],
    ['no count', { ...asked(next), n: Number.NaN }],
    ['a state without a screen', { ...state(), shown: { ...state().shown, screen: undefined } }],
    ['a flat screen', { ...state(), shown: { ...state().shown, aspect: 0 } }],
    ['an endless address', { ...state(), shown: { ...state().shown, search: 'x'.repeat(20_001) } }],
    ['a broken timer', { ...state(), shown: { ...state().shown, timer: {} } }],
  ])('%s is none', (_, data) => {
    expect(parseSyncMessage(data)).toBeNull();
  });
});

describe('the deck decides', () => {
  test.each([
    ['the next', 'b', next, { do: 'go', slide: 'c' }],
    ['the one before', 'b', back, { do: 'go', slide: 'a' }],
    ['nothing after the last', 'd', next, null],
    ['nothing before the first', 'a', back, null],
    ['a slide by name', 'b', { do: 'go', slide: 'd' }, { do: 'go', slide: 'd' }],
    ['no slide it does not have', 'b', { do: 'go', slide: 'x' }, null],
    ['white', 'b', { do: 'screen', screen: 'white' }, { do: 'screen', screen: 'white' }],
  ] as const)('%s', (_, slide, command, result) => {
    expect(decide(desk(slide), asked(command), NOW).command).toEqual(result);
  });

  test('a step while the screen is black shows the slide again and moves nothing', () => {
    const black = { ...desk(), screen: 'black' as const };
    expect(resolve(black, next)).toEqual({ do: 'screen', screen: 'slide' });
    const after = decide(black, asked(next), NOW).desk;
    expect([after.slide, after.screen]).toEqual(['b', 'slide']);
  });

  test('a command that comes twice counts once', () => {
    const first = decide(desk(), asked(next), NOW);
    expect(first.desk.slide).toBe('c');
    const second = decide(first.desk, asked(next), NOW);
    expect([second.command, second.desk]).toEqual([null, first.desk]);
  });

  test('an earlier command that comes after a later one does nothing', () => {
    const later = decide(desk(), asked(next, { n: 2 }), NOW).desk;
    expect(decide(later, asked(back, { n: 1 }), NOW).command).toBeNull();
  });

  test('quick presses count each, though the speaker has not seen the first one done', () => {
    const once = decide(desk('a'), asked(next, { n: 1 }), NOW).desk;
    const twice = decide(once, asked(next, { n: 2 }), NOW).desk;
    expect(decide(twice, asked(next, { n: 3 }), NOW).command).toEqual({ do: 'go', slide: 'd' });
  });

  test('pressed on the deck and by the speaker at once: the audience moves one slide', () => {
    const moved = observe(desk('a'), SLIDES, 'b', 'slide');
    expect(decide(moved, asked(next), NOW).command).toBeNull();
    // Having seen it, the speaker may go on.
    expect(decide(moved, asked(next, { seq: moved.seq }), NOW).command).toEqual({ do: 'go', slide: 'c' });
  });

  test('a slide asked for by name is shown whoever moved meanwhile', () => {
    const moved = observe(desk('a'), SLIDES, 'b', 'slide');
    expect(decide(moved, asked({ do: 'go', slide: 'd' }), NOW).command).toEqual({ do: 'go', slide: 'd' });
  });

  test('between two speakers, too, a step from a state the other has moved does nothing', () => {
    const moved = decide(desk('a'), asked(next, { by: 'one' }), NOW).desk;
    expect(decide(moved, asked(next, { by: 'two' }), NOW).command).toBeNull();
    expect(decide(moved, asked(next, { by: 'two', seq: moved.seq }), NOW).command).toEqual({ do: 'go', slide: 'c' });
  });

  test.each([
    ['too late', { at: NOW - TOO_LATE - 1 }],
    ['from a clock ahead', { at: NOW + TOO_LATE + 1 }],
    ['for the window as it was before its reload', { since: 400 }],
  ])('%s: nothing', (_, given) => {
    expect(decide(desk(), asked(next, given), NOW).command).toBeNull();
    expect(decide(desk(), asked({ do: 'go', slide: 'd' }, given), NOW).command).toBeNull();
  });

  test('what the page shows after a command is no move of its own', () => {
    const decided = decide(decide(desk('a'), asked(next), NOW).desk, asked(next, { n: 2 }), NOW).desk;
    // The page may be drawn anew before it shows either.
    const drawn = [['a'], ['b'], ['c']].reduce((at, [slide = '']) => observe(at, SLIDES, slide, 'slide'), decided);
    expect(drawn).toMatchObject({ slide: 'c', mover: 'speaker', awaited: [] });
    expect(decide(drawn, asked(next, { n: 3 }), NOW).command).toEqual({ do: 'go', slide: 'd' });
  });

  test('a slide that was hidden meanwhile gives way to what the page shows', () => {
    const going = carryOut(desk('a'), { do: 'go', slide: 'd' }, 'speaker');
    expect(observe(going, ['a', 'b', 'c'], 'a', 'slide')).toMatchObject({ slide: 'a', mover: null, awaited: [] });
  });

  test('every change has a number of its own', () => {
    const seen = observe(desk(), SLIDES, 'b', 'black');
    expect(seen.seq).toBe(1);
    expect(observe(seen, SLIDES, 'c', 'slide').seq).toBeGreaterThan(1);
  });
});

describe('the speaker knows', () => {
  const joined = hear(NO_LINK, state());

  test('the first state joins', () => {
    expect(joined).toMatchObject({ status: 'joined', since: 500, seq: 1, shown: state().shown });
  });

  const other = { ...state().shown, slide: 'c' };
  test.each([
    ['a later state', { seq: 2, shown: other }, 'c'],
    ['the same once more', { seq: 1, shown: other }, 'b'],
    ['an earlier one', { seq: 0, shown: other }, 'b'],
    ['one of an earlier window', { since: 400, seq: 9, shown: other }, 'b'],
    ['the first of a window loaded anew', { since: 600, seq: 0, shown: other }, 'c'],
  ])('%s', (_, given, slide) => {
    expect(hear(joined, state(given)).shown?.slide).toBe(slide);
  });

  test('the goodbye of its deck; the last state stays, a new window joins again', () => {
    const closed = hear(joined, { kind: 'bye', since: 500 });
    expect(closed).toEqual({ ...joined, status: 'closed' });
    expect(hear(closed, state({ since: 600, seq: 0 })).status).toBe('joined');
  });

  test('the goodbye of another window is not its deck’s', () => {
    expect(hear(joined, { kind: 'bye', since: 400 })).toBe(joined);
  });

  test('a deck that answers no longer is gone, and back with its next answer', () => {
    let link = joined;
    for (let i = 0; i < UNANSWERED; i += 1) link = askAgain(link);
    expect(link.status).toBe('joined');
    link = askAgain(link);
    expect(link.status).toBe('closed');
    expect(hear(link, state())).toMatchObject({ status: 'joined', unanswered: 0 });
  });

  test('what other speakers say changes nothing', () => {
    expect(hear(joined, asked(next))).toBe(joined);
    expect(hear(joined, { kind: 'ask' })).toBe(joined);
  });
});
