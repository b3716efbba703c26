import { describe, expect, test } from 'vitest';
import type { FigureOrigin, ReviewIssue, Verdict } from '../../review/reviewState';
import { nextOpen } from './nextOpen';
import { isShown, shownCounts } from './shownItems';

const issue = (code: ReviewIssue['code']): ReviewIssue => ({ code, detail: '', isBlocking: true });
const item = (origin: FigureOrigin, verdict: Verdict, ...codes: ReviewIssue['code'][]) => ({
  origin,
  verdict,
  issues: codes.map(issue),
  fields: { indicator: origin === 'matched' ? 'petitions' : null } as { indicator: string | null },
});
/** As it is after a person gave it an indicator. */
const given = (origin: FigureOrigin, verdict: Verdict) => ({ ...item(origin, verdict), fields: { indicator: 'own' } });
const record = {
  origin: 'proposed' as const,
  verdict: 'open' as const,
  issues: [],
  fields: { kind: 'measure' as const },
};

describe('which items are listed', () => {
  test.each([
    ['open', item('matched', 'open'), true],
    ['open', item('setAside', 'rejected'), false],
    ['rejected', item('setAside', 'rejected'), false],
    ['rejected', item('proposed', 'rejected'), true],
    ['setAside', item('setAside', 'rejected'), true],
    ['setAside', item('setAside', 'open'), false],
    ['issues', item('matched', 'open', 'other-unit'), true],
    ['issues', item('matched', 'rejected', 'other-unit'), false],
    ['issues', item('matched', 'open'), false],
    ['added', item('added', 'accepted'), true],
    ['all', item('setAside', 'rejected'), true],
    ['proposed', item('proposed', 'open'), true],
    ['proposed', given('proposed', 'open'), false],
    ['matched', given('proposed', 'open'), true],
    ['matched', given('setAside', 'open'), true],
    ['proposed', item('setAside', 'open'), true],
    ['proposed', item('setAside', 'rejected'), false],
    ['matched', record, false],
    ['proposed', record, false],
  ] as const)('%s: %o is %s', (show, listed, is) => {
    expect(isShown(listed, show)).toBe(is);
  });

  test('each way with its count', () => {
    const counts = shownCounts([item('matched', 'open'), item('matched', 'accepted'), item('setAside', 'rejected')]);
    expect(counts).toMatchObject({ all: 3, open: 1, accepted: 1, rejected: 0, matched: 2, setAside: 1 });
  });
});

describe('where the review goes on', () => {
  const items = (verdicts: string) =>
    [...verdicts].map((letter, n) => ({
      key: `f${n}`,
      verdict: letter === 'o' ? ('open' as const) : ('accepted' as const),
    }));

  test.each([
    ['oooo', ['f1'], 'f2'],
    ['oaao', ['f1'], 'f3'],
    ['oaaa', ['f2'], 'f0'],
    ['aaao', ['f3'], null],
    ['aaaa', ['f0'], null],
    ['oooo', ['f0', 'f1', 'f2'], 'f3'],
    ['oooo', [], 'f0'],
  ] as const)('%s after %j: %s', (verdicts, decided, next) => {
    expect(nextOpen(items(verdicts), decided)).toBe(next);
  });
});
