/**
 * What can happen to the data on its way: all there; all there, but late; a report without a figure; a server that
 * fails; a report cut off half way; a report that is listed but gone; everything but the report.
 */
export const SCENARIOS = ['ok', 'slow', 'empty', 'error-500', 'malformed', 'missing-report', 'partial'] as const;
export type Scenario = (typeof SCENARIOS)[number];

export function isScenario(word: string | null | undefined): word is Scenario {
  return (SCENARIOS as readonly (string | null | undefined)[]).includes(word);
}
