import type { Dataset } from '../dataset/dataset';
import type { Category, Domain, Indicator, Observation, Section } from '../dataset/schema';
import { gapOf } from './gap';
import { type Inexact, inexactGap, inexactOf } from './inexact';
import { memoizeByObject } from './memoizeByObject';
import { type Status, statusOf } from './status';

/** An indicator with everything one report says of it: the row that charts, tables, exports and slides share. */
export interface IndicatorRow {
  id: string;
  indicator: Indicator;
  domain: Domain;
  category: Category;
  observation: Observation | null;
  /** As printed, or null where the report does not state it. */
  value: number | null;
  /** What the report says of the true value where it prints no exact one; `value` is its number then. Null where exact. */
  inexact: Inexact | null;
  section: Section | null;
  status: Status;
  /** Percentage points short of the ceiling; null for counts, ranks and missing values. */
  gap: number | null;
  /** The same of the gap: a rate over 85% is less than 15 points short. */
  inexactGap: Inexact | null;
}

/** Every indicator of the catalogue, in its order, joined to the report; rows without an observation are kept as missing. */
export const indicatorRows = memoizeByObject((dataset: Dataset): readonly IndicatorRow[] => {
  const { catalogue, report } = dataset;
  const domains = new Map(catalogue.domains.map((domain) => [domain.id, domain]));
  const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
  const sections = new Map(report?.sections.map((section) => [section.id, section]));
  const observations = new Map(report?.observations.map((observation) => [observation.indicator, observation]));
  return catalogue.indicators.flatMap((indicator) => {
    const domain = domains.get(indicator.domain);
    const category = categories.get(indicator.category);
    if (!domain || !category) return [];
    const observation = observations.get(indicator.id) ?? null;
    const value = observation?.value ?? null;
    const inexact = inexactOf(observation);
    return {
      id: indicator.id,
      indicator,
      domain,
      category,
      observation,
      value,
      inexact,
      section: observation ? (sections.get(observation.section) ?? null) : null,
      status: statusOf(indicator, value, inexact),
      gap: gapOf(indicator, value),
      inexactGap: value === null ? null : inexactGap(indicator.ceiling, value, inexact),
    };
  });
});
