import type { DataIssue } from './issue';
import { locateValue } from './printedValue';
import { keepRows, type PlacedRow } from './readShape';
import type { Catalogue, Report } from './schema';

const placed = <T>(rows: readonly T[], list: string, key: (row: T) => string): PlacedRow<T>[] =>
  rows.map((row) => ({ row, path: `${list}[${key(row)}]` }));

/**
 * Checks a report against its catalogue: indicators and categories are known, a rate lies within 0 and its
 * ceiling, a range has two ends, the printed value stands in its quote. Rows that fail are left out and listed by their id.
 */
export function checkReport(
  catalogue: Catalogue,
  file: string,
  report: Report,
): { report: Report; issues: readonly DataIssue[] } {
  const issues: DataIssue[] = [];
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const domainOf = new Map(catalogue.categories.map((category) => [category.id, category.domain]));

  const observations = keepRows(
    file,
    placed(report.observations, 'observations', (row) => row.indicator),
    ({ indicator: id, value, bound, upTo, quote }) => {
      const indicator = indicators.get(id);
      if (!indicator) return { field: 'indicator', expected: 'known-indicator', detail: '', got: id };
      if (value < 0) return { field: 'value', expected: 'minimum', detail: '0', got: value };
      if (indicator.ceiling !== null && value > indicator.ceiling) {
        return { field: 'value', expected: 'maximum', detail: String(indicator.ceiling), got: value };
      }
      // A range has a far end beyond its near one; nothing else has one.
      if (bound === 'range' ? upTo === undefined || upTo <= value : upTo !== undefined) {
        return { field: 'upTo', expected: 'range-end', detail: '', got: upTo };
      }
      if (indicator.ceiling !== null && upTo !== undefined && upTo > indicator.ceiling) {
        return { field: 'upTo', expected: 'maximum', detail: String(indicator.ceiling), got: upTo };
      }
      if (!locateValue(quote, indicator.kind, value, indicator.unit.zh)) {
        return { field: 'quote', expected: 'value-in-quote', detail: String(value), got: quote };
      }
      return null;
    },
    issues,
  );

  const records = keepRows(
    file,
    placed(report.records, 'records', (row) => row.id),
    ({ domain, category }) => {
      const owner = domainOf.get(category);
      if (owner === undefined) return { field: 'category', expected: 'known-category', detail: '', got: category };
      if (owner !== domain) return { field: 'category', expected: 'category-of-domain', detail: domain, got: category };
      return null;
    },
    issues,
  );
  return { report: { ...report, observations, records }, issues };
}
