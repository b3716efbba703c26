import { memoizeByObject } from '../model/memoizeByObject';
import type { Material } from './material';
import type { ReviewFigure, ReviewIssue, ReviewRecord } from './reviewState';

type Undecided = Pick<ReviewFigure | ReviewRecord, 'key' | 'start' | 'verdict' | 'isEdited'> & { fields: object };
type Item = Undecided & { issues: readonly ReviewIssue[] };

const hasSameValues = (a: object, b: object) =>
  a === b || Object.entries(b).every(([name, value]) => Object.is(Reflect.get(a, name), value));
const isSameIssue = (a: ReviewIssue, b: ReviewIssue | undefined) => a.code === b?.code && a.detail === b.detail;
const hasSameIssues = (a: readonly ReviewIssue[], b: readonly ReviewIssue[]) =>
  a === b || (a.length === b.length && a.every((issue, i) => isSameIssue(issue, b[i])));

/**
 * Puts issues to an item, and gives for one of which nothing changed the object it was before: what shows it need not
 * be drawn anew.
 */
export const steadyItems = memoizeByObject((_: Material) => {
  const kept = new Map<string, Item>();
  return <T extends Undecided>(item: T, issues: readonly ReviewIssue[]): T & { issues: readonly ReviewIssue[] } => {
    const before = kept.get(item.key);
    const isSame =
      before?.verdict === item.verdict &&
      before.isEdited === item.isEdited &&
      before.start === item.start &&
      hasSameIssues(before.issues, issues) &&
      hasSameValues(before.fields, item.fields);
    // Only what this function was given under the same key, which is of the same kind.
    if (isSame) return before as T & { issues: readonly ReviewIssue[] };
    const next = { ...item, issues };
    kept.set(item.key, next);
    return next;
  };
});
