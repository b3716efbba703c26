import type { Dataset } from '../dataset/dataset';
import type { Category, Domain } from '../dataset/schema';
import { type IndicatorRow, indicatorRows } from './indicatorRows';
import { memoizeByObject } from './memoizeByObject';
import { type RecordRow, recordRows } from './recordRows';

/** Problems and plans of one category. That they belong together is our grouping, not the report's. */
export interface ActionGroup {
  category: Category;
  domain: Domain;
  problems: readonly RecordRow[];
  plans: readonly RecordRow[];
  /** What the report says was already done in the same category. */
  deeds: number;
  indicators: readonly IndicatorRow[];
}

/** Every category with a problem or a plan: those with a problem first, each part in the catalogue's order. */
export const actionGroups = memoizeByObject((dataset: Dataset): readonly ActionGroup[] => {
  const rows = recordRows(dataset);
  const groups = dataset.catalogue.categories.flatMap((category): ActionGroup[] => {
    const domain = dataset.catalogue.domains.find(({ id }) => id === category.domain);
    const own = rows.filter((row) => row.record.category === category.id);
    const problems = own.filter((row) => row.record.kind === 'problem');
    const plans = own.filter((row) => row.record.kind === 'plan');
    if (!domain || problems.length + plans.length === 0) return [];
    const indicators = indicatorRows(dataset).filter((row) => row.category.id === category.id);
    return [{ category, domain, problems, plans, deeds: own.length - problems.length - plans.length, indicators }];
  });
  return [
    ...groups.filter((group) => group.problems.length > 0),
    ...groups.filter((group) => group.problems.length === 0),
  ];
});
