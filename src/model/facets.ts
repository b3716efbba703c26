import type { Dataset } from '../dataset/dataset';
import type { Catalogue } from '../dataset/schema';
import { DEED_KINDS, INDICATOR_KINDS, RECORD_TAGS } from '../dataset/vocabulary';
import type { Facet } from './facetIndex';
import type { IndicatorRow } from './indicatorRows';
import type { RecordRow } from './recordRows';
import { STATUSES } from './status';

export const INDICATOR_FACETS = ['domain', 'category', 'kind', 'unit', 'status', 'section'] as const;
export type IndicatorFacet = (typeof INDICATOR_FACETS)[number];

export const RECORD_FACETS = ['kind', 'domain', 'category', 'tag'] as const;
export type RecordFacet = (typeof RECORD_FACETS)[number];

const ids = (items: readonly { id: string }[] | undefined) => items?.map((item) => item.id) ?? [];

/** Every unit, in the order of first appearance; a unit is known by its Chinese name. */
const unitsOf = ({ indicators }: Catalogue) => [...new Set(indicators.map(({ unit }) => unit.zh))];

export function indicatorFacets({
  catalogue,
  report,
}: Dataset): readonly (Facet<IndicatorRow> & { id: IndicatorFacet })[] {
  return [
    { id: 'domain', values: ids(catalogue.domains), of: (row) => row.domain.id },
    { id: 'category', values: ids(catalogue.categories), of: (row) => row.category.id },
    { id: 'kind', values: INDICATOR_KINDS, of: (row) => row.indicator.kind },
    { id: 'unit', values: unitsOf(catalogue), of: (row) => row.indicator.unit.zh },
    { id: 'status', values: STATUSES, of: (row) => row.status },
    { id: 'section', values: ids(report?.sections), of: (row) => row.section?.id ?? null },
  ];
}

export function recordFacets({ catalogue }: Dataset): readonly (Facet<RecordRow> & { id: RecordFacet })[] {
  return [
    { id: 'kind', values: DEED_KINDS, of: (row) => row.record.kind },
    { id: 'domain', values: ids(catalogue.domains), of: (row) => row.record.domain },
    { id: 'category', values: ids(catalogue.categories), of: (row) => row.record.category },
    { id: 'tag', values: RECORD_TAGS, of: (row) => row.record.tags },
  ];
}
