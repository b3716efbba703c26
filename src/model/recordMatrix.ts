import type { Category } from '../dataset/schema';
import { DEED_KINDS, type DeedKind } from '../dataset/vocabulary';
import type { RecordRow } from './recordRows';

/** How many records of each kind a category holds; a kind it lacks is 0, for that is what was counted. */
export interface RecordTally {
  category: Category;
  total: number;
  byKind: Readonly<Record<DeedKind, number>>;
}

export function recordMatrix(categories: readonly Category[], rows: readonly RecordRow[]): readonly RecordTally[] {
  return categories.flatMap((category) => {
    const own = rows.filter((row) => row.record.category === category.id);
    const count = (kind: DeedKind) => own.filter((row) => row.record.kind === kind).length;
    const byKind = {
      measure: count('measure'),
      mechanism: count('mechanism'),
      document: count('document'),
      honour: count('honour'),
    };
    const total = DEED_KINDS.reduce((sum, kind) => sum + byKind[kind], 0);
    return total > 0 ? [{ category, total, byKind }] : [];
  });
}
