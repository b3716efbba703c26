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
