import { memoizeByObject } from '../model/memoizeByObject';
import type { Material } from './material';
import type { ReviewFigure, ReviewIssue, ReviewRecord } from './reviewState';

type Item = Pick<ReviewFigure | ReviewRecord, 'key' | 'verdict' | 'isEdited' | 'issues'> & { fields: object };

const hasSameValues = (a: object, b: object) =>
  a === b || Object.entries(b).every(([name, value]) => Object.is(Reflect.get(a, name), value));
const isSameIssue = (a: ReviewIssue, b: ReviewIssue | undefined) => a.code === b?.code && a.detail === b.detail;

function isSame(a: Item, b: Item): boolean {
  const { issues } = b;
  return (
    a.verdict === b.verdict &&
    a.isEdited === b.isEdited &&
    a.issues.length === issues.length &&
    a.issues.every((issue, i) => isSameIssue(issue, issues[i])) &&
    hasSameValues(a.fields, b.fields)
  );
}

/** Gives for an item the object it was before, where nothing of it changed: what shows it need not be drawn anew. */
export const steadyItems = memoizeByObject((_: Material) => {
  const kept = new Map<string, Item>();
  return <T extends Item>(item: T): T => {
    const before = kept.get(item.key);
    // Only what this function was given under the same key, which is of the same kind.
    if (before && isSame(before, item)) return before as T;
    kept.set(item.key, item);
    return item;
  };
});
