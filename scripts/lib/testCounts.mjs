/**
 * What one step of `npm test` adds to the last line.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @param {unknown} value */
const whole = (value) => (Number.isInteger(value) ? Number(value) : 0);

/**
 * Vitest's JSON report. A file that fails outside its tests (it cannot be imported, a hook throws) is one failure.
 * @param {any} json
 * @returns {Counts}
 */
export function vitestCounts(json) {
  const files = Array.isArray(json?.testResults) ? json.testResults : [];
  const broken = files.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults?.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return { passed: whole(json?.numPassedTests), failed: whole(json?.numFailedTests) + broken.length };
}

/**
 * Playwright's JSON report. A test that passed on a second try passed; each error outside the tests is a failure.
 * @param {any} json
 * @returns {Counts}
 */
export function playwrightCounts(json) {
  const { expected, unexpected, flaky } = json?.stats ?? {};
  const errors = Array.isArray(json?.errors) ? json.errors.length : 0;
  return { passed: whole(expected) + whole(flaky), failed: whole(unexpected) + errors };
}

/**
 * What failed, if only at its first try; each as one piece of text: the file, the test, and the message's first lines.
 * @param {any} json Vitest's or Playwright's JSON report.
 * @returns {string[]}
 */
export function failuresOf(json) {
  return [...vitestFailures(json), ...playwrightFailures(json)].map((lines) => lines.filter(Boolean).join('\n  '));
}

const again = (/** @type {boolean} */ passed) => (passed ? ' (passed when tried again)' : '');

/** @param {any} json @returns {string[][]} */
function vitestFailures(json) {
  const files = Array.isArray(json?.testResults) ? json.testResults : [];
  return files.flatMap((/** @type {any} */ file) => {
    const tests = (file.assertionResults ?? []).filter((/** @type {any} */ test) => test.failureMessages?.length > 0);
    if (tests.length === 0 && file.status === 'failed') return [[file.name, ...start(file.message)]];
    return tests.map((/** @type {any} */ test) => [
      `${file.name} › ${test.fullName}${again(test.status === 'passed')}`,
      ...start(test.failureMessages[0]),
    ]);
  });
}

/** @param {any} json @returns {string[][]} */
function playwrightFailures(json) {
  /** @param {any} suite @returns {string[][]} */
  const inSuite = (suite) => [
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) => {
      const results = (spec.tests ?? []).flatMap((/** @type {any} */ test) => test.results ?? []);
      const failed = results.find((/** @type {any} */ result) => result.error);
      if (!failed) return [];
      return [[`${spec.file}:${spec.line} › ${spec.title}${again(spec.ok)}`, ...start(failed.error.message)]];
    }),
    ...(suite.suites ?? []).flatMap(inSuite),
  ];
  const errors = (json?.errors ?? []).map((/** @type {any} */ error) => start(error.message));
  return [...(json?.suites ?? []).flatMap(inSuite), ...errors];
}

/** The first lines of a message. @param {unknown} message */
const start = (message) =>
  String(message ?? '')
    .split('\n')
    .slice(0, 12);

/**
 * A test step's counts, with a failure added where the counts alone would hide one: the tool failed although no
 * test did, or no test ran at all.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts & { note?: string }}
 */
export function settle(counts, exitCode) {
  if (counts.failed > 0) return counts;
  if (exitCode !== 0) return { ...counts, failed: 1, note: `exit code ${exitCode} without a failed test` };
  if (counts.passed === 0) return { ...counts, failed: 1, note: 'no test ran' };
  return counts;
}
