import { type IntakeIssue, type IntakeValues, type REFUSALS, WHOLE_FILE } from './intakeIssue';

/** Thrown inside the room where a file cannot be taken; `readIntake` makes an answer of it. */
export class Refusal extends Error {
  readonly code: (typeof REFUSALS)[number];
  readonly values: IntakeValues;

  constructor(code: (typeof REFUSALS)[number], values: IntakeValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }

  /** The same as an issue of a file. */
  toIssue(file: string): IntakeIssue {
    return { file, place: WHOLE_FILE, code: this.code, values: this.values };
  }
}
