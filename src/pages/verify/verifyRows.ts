import type { Dataset } from '../../dataset/dataset';
import { isDeedKind } from '../../dataset/vocabulary';
import type { Found } from '../../extract/findQuote';
import type { QuoteCheck } from '../../extract/verify';
import { inLanguage, type Language } from '../../model/format';
import { paths, recordAnchor } from '../../url/paths';

/** How a quote was found, problems first. */
export const STATES = ['missing', 'different', 'found'] as const satisfies readonly Found['status'][];

/** A quote that was looked up, with what it belongs to. */
export interface QuoteRow {
  check: QuoteCheck;
  name: string;
  /** The page of the indicator or record. */
  path: string;
  /** The printed label of the section the data names. */
  stated: string;
}

/** The quotes with their names, problems first, else in the report's order. */
export function quoteRows(quotes: readonly QuoteCheck[], dataset: Dataset, language: Language): readonly QuoteRow[] {
  const { catalogue, report } = dataset;
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator.name]));
  const records = new Map(report?.records.map((record) => [record.id, record]));
  const sections = new Map(report?.sections.map(({ id, label }) => [id, label]));
  const rows = quotes.map((check): QuoteRow => {
    const { kind, id, section } = check;
    const record = kind === 'record' ? records.get(id) : undefined;
    const name = record?.title ?? (kind === 'observation' ? indicators.get(id) : undefined);
    const list = record && !isDeedKind(record.kind) ? paths.actions : paths.records;
    return {
      check,
      name: name ? inLanguage(name, language) : id,
      path: kind === 'record' ? `${list}#${recordAnchor(id)}` : paths.indicator(id),
      stated: sections.get(section) ?? section,
    };
  });
  return STATES.flatMap((state) => rows.filter(({ check }) => check.found.status === state));
}
