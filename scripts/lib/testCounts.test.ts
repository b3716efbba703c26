import { describe, expect, it } from 'vitest';
import { failuresOf, playwrightCounts, settle, vitestCounts } from './testCounts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('vitestCounts', () => {
  it.each([
    ['no report', null, 0, 0],
    ['nothing ran', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, 0],
    ['all pass', { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }, 2, 0],
    ['one fails', { numPassedTests: 1, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] }, 1, 1],
    ['a file does not load', { numPassedTests: 0, numFailedTests: 0, testResults: [file('failed')] }, 0, 1],
    ['a hook throws', { numPassedTests: 1, numFailedTests: 0, testResults: [file('failed', 'passed')] }, 1, 1],
    ['skipped is neither', { numPassedTests: 1, numPendingTests: 3, testResults: [file('passed', 'skipped')] }, 1, 0],
  ])('%s', (_name, json, passed, failed) => {
    expect(vitestCounts(json)).toEqual({ passed, failed });
  });
});

describe('playwrightCounts', () => {
  it.each([
    ['no report', null, 0, 0],
    ['all pass', { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }, 3, 0],
    ['a second try passes', { stats: { expected: 2, unexpected: 0, flaky: 1 }, errors: [] }, 3, 0],
    ['one fails', { stats: { expected: 2, unexpected: 1, flaky: 0 }, errors: [] }, 2, 1],
    ['the server does not start', { stats: { expected: 0, unexpected: 0 }, errors: [{ message: 'x' }] }, 0, 1],
  ])('%s', (_name, json, passed, failed) => {
    expect(playwrightCounts(json)).toEqual({ passed, failed });
  });
});

describe('failuresOf', () => {
  const message = Array.from({ length: 30 }, (_, line) => `line ${line + 1}`).join('\n');
  const vitest = (...testResults: object[]) => ({ testResults });
  const test = { status: 'failed', fullName: 'page is named', failureMessages: ['no name\nat line 4'] };

  it.each([
    ['no report', null, []],
    ['all pass', vitest(file('passed', 'passed')), []],
    [
      'a test of vitest',
      vitest({ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, test] }),
      ['a.test.ts › page is named\n  no name\n  at line 4'],
    ],
    [
      'a test of vitest that passed when tried again',
      vitest({ name: 'a.test.ts', status: 'passed', assertionResults: [{ ...test, status: 'passed' }] }),
      ['a.test.ts › page is named (passed when tried again)\n  no name\n  at line 4'],
    ],
    [
      'a file that does not load',
      vitest({ name: 'a.test.ts', status: 'failed', message: 'not found', assertionResults: [] }),
      ['a.test.ts\n  not found'],
    ],
    [
      'a test of Playwright, in a group',
      {
        suites: [
          {
            specs: [{ ok: true, title: 'opens', file: 'b.test.ts', line: 3 }],
            suites: [
              {
                specs: [
                  {
                    ok: true,
                    title: 'loads',
                    file: 'b.test.ts',
                    line: 6,
                    tests: [{ results: [{ error: { message: 'late' } }, {}] }],
                  },
                  {
                    ok: false,
                    title: 'closes',
                    file: 'b.test.ts',
                    line: 9,
                    tests: [{ results: [{ error: { message: 'still open' } }] }],
                  },
                ],
              },
            ],
          },
        ],
      },
      ['b.test.ts:6 › loads (passed when tried again)\n  late', 'b.test.ts:9 › closes\n  still open'],
    ],
    ['a server that does not start', { errors: [{ message: 'port in use' }] }, ['port in use']],
  ])('%s', (_name, json, expected) => {
    expect(failuresOf(json)).toEqual(expected);
  });

  it('keeps the first twelve lines of a message', () => {
    const [text] = failuresOf(vitest({ name: 'a.test.ts', status: 'failed', message, assertionResults: [] }));
    expect(text).toContain('line 12');
    expect(text).not.toContain('line 13');
  });
});

describe('settle', () => {
  it.each([
    ['passes', { passed: 4, failed: 0 }, 0, { passed: 4, failed: 0 }],
    ['failures are not counted twice', { passed: 4, failed: 2 }, 1, { passed: 4, failed: 2 }],
    ['failed without a failed test', { passed: 4, failed: 0 }, 1, { passed: 4, failed: 1 }],
    ['no test ran', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['crashed before any test', { passed: 0, failed: 0 }, 134, { passed: 0, failed: 1 }],
  ])('%s', (_name, counts, exitCode, expected) => {
    expect(settle(counts, exitCode)).toMatchObject(expected);
  });

  it('says why a failure was added', () => {
    expect(settle({ passed: 0, failed: 0 }, 0).note).toBe('no test ran');
    expect(settle({ passed: 1, failed: 0 }, 1).note).toContain('exit code 1');
  });
});
