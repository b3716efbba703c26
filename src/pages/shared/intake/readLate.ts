import type { IntakeOptions, IntakeRefusal, IntakeResult, IntakeSource, IntakeSteps } from '../../../intake/intake';
import { type IntakeIssue, WHOLE_FILE } from '../../../intake/intakeIssue';
import { fileOf } from './fileOf';

/** Reads what was brought as `readIntake` does, once that part of the program is there; where it is not, refuses. */
export async function readLate(
  source: IntakeSource,
  options: IntakeOptions,
  steps: IntakeSteps,
): Promise<IntakeResult> {
  const late = await import('../../../intake/readIntake').catch(() => null);
  if (late) return late.readIntake(source, options, steps);
  const issue: IntakeIssue = { file: fileOf(source), place: WHOLE_FILE, code: 'no-program', values: {} };
  return { kind: 'refused', issues: [issue] } satisfies IntakeRefusal;
}
