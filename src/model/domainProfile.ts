import type { Dataset } from '../dataset/dataset';
import type { Category, Domain } from '../dataset/schema';
import { type ActionGroup, actionGroups } from './actionGroups';
import { type Headline, headline } from './headline';
import { type IndicatorRow, indicatorRows } from './indicatorRows';
import { deedRows, type RecordRow, recordRows } from './recordRows';

/** Everything one domain's page and its column on the overview show. */
export interface DomainProfile {
  domain: Domain;
  categories: readonly Category[];
  rows: readonly IndicatorRow[];
  headline: Headline;
  deeds: readonly RecordRow[];
  problems: number;
  plans: number;
  actions: readonly ActionGroup[];
}

export function domainProfile(dataset: Dataset, domain: Domain): DomainProfile {
  const rows = indicatorRows(dataset).filter((row) => row.domain.id === domain.id);
  const records = recordRows(dataset).filter((row) => row.record.domain === domain.id);
  const ofKind = (kind: string) => records.filter((row) => row.record.kind === kind).length;
  return {
    domain,
    categories: dataset.catalogue.categories.filter((category) => category.domain === domain.id),
    rows,
    headline: headline(rows),
    deeds: deedRows(dataset).filter((row) => row.record.domain === domain.id),
    problems: ofKind('problem'),
    plans: ofKind('plan'),
    actions: actionGroups(dataset).filter((group) => group.domain.id === domain.id),
  };
}
