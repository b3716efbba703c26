import type { DataIssue } from '../../dataset/issue';
import { type IntakeIssue, WHOLE_FILE } from '../intakeIssue';

/** What the rules of a dataset find, as something to say of a file. */
export const dataIssue = ({ file, path, expected, detail, got }: DataIssue): IntakeIssue => ({
  file,
  place: path ? { kind: 'path', path } : WHOLE_FILE,
  code: 'data',
  values: { detail, got },
  expected,
});
