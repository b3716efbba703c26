import type { Dataset } from '../dataset/dataset';
import type { Category, Domain, ReportRecord, Section } from '../dataset/schema';
import { isDeedKind } from '../dataset/vocabulary';
import { memoizeByObject } from './memoizeByObject';

/** A record with the names of where it belongs; null where the catalogue did not load. */
export interface RecordRow {
  id: string;
  record: ReportRecord;
  domain: Domain | null;
  category: Category | null;
  section: Section | null;
}

/** Every record of the report, in the report's order. */
export const recordRows = memoizeByObject(({ catalogue, report }: Dataset): readonly RecordRow[] => {
  if (!report) return [];
  const domains = new Map(catalogue.domains.map((domain) => [domain.id, domain]));
  const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  return report.records.map((record) => ({
    id: record.id,
    record,
    domain: domains.get(record.domain) ?? null,
    category: categories.get(record.category) ?? null,
    section: sections.get(record.section) ?? null,
  }));
});

/** What was done: measures, mechanisms, documents and honours. */
export const deedRows = memoizeByObject((dataset: Dataset): readonly RecordRow[] =>
  recordRows(dataset).filter((row) => isDeedKind(row.record.kind)),
);

const FIRST_TAGS = ['first-in-province', 'first-batch', 'pioneer'] as const;

/** What the report claims as a first, or was honoured for. */
export function highlights(rows: readonly RecordRow[]): { firsts: RecordRow[]; honours: RecordRow[] } {
  const honours = rows.filter((row) => row.record.kind === 'honour');
  const firsts = rows.filter(
    (row) => row.record.kind !== 'honour' && FIRST_TAGS.some((tag) => row.record.tags.includes(tag)),
  );
  return { firsts, honours };
}
