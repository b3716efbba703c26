import type { Report } from '../dataset/schema';
import type { Extraction, ProposedFigure } from './extraction';
import { type Found, quoteFinder } from './findQuote';
import { sectionAt } from './sectionAt';

/** Whether a quote of a report stands in its text. */
export interface QuoteCheck {
  kind: 'observation' | 'record';
  /** The indicator's or the record's id. */
  id: string;
  quote: string;
  /** The section the report names, and the one where the quote was found; null where it was not. */
  section: string;
  foundIn: string | null;
  found: Found;
}

/** A figure of the text that no observation and no record of the report holds. */
export type UnaccountedFigure = Pick<
  ProposedFigure,
  'label' | 'value' | 'unit' | 'bound' | 'upTo' | 'quote' | 'section' | 'start' | 'end'
>;

export interface Verification {
  quotes: readonly QuoteCheck[];
  unaccounted: readonly UnaccountedFigure[];
}

/**
 * Holds a report against its official text: where each of its quotes stands, with what differences, or not at all; and
 * which figures of the text it leaves out. What the extraction set aside with a reason is accounted for.
 */
export function verifyReport(
  source: string,
  report: Pick<Report, 'observations' | 'records'>,
  extraction: Extraction,
): Verification {
  const find = quoteFinder(source);
  const rows = [
    ...report.observations.map(({ indicator, value, section, quote }) => ({
      kind: 'observation' as const,
      id: indicator,
      value,
      section,
      quote,
    })),
    ...report.records.map(({ id, section, quote }) => ({ kind: 'record' as const, id, value: null, section, quote })),
  ];
  const held: { start: number; end: number; value: number | null }[] = [];
  const quotes = rows.map(({ kind, id, value, section, quote }): QuoteCheck => {
    const found = find(quote);
    if (found.status === 'missing') return { kind, id, quote, section, foundIn: null, found };
    for (const place of found.places) held.push({ ...place, value });
    // A saying may stand in several places: the one in its own section is meant.
    const sections = found.places.map(({ start }) => sectionAt(extraction.sections, start));
    return { kind, id, quote, section, foundIn: sections.includes(section) ? section : (sections[0] ?? null), found };
  });
  const figures = [...extraction.matched, ...extraction.proposed].sort((a, b) => a.start - b.start);
  const isHeld = ({ start, end, value }: UnaccountedFigure) =>
    held.some((place) => place.start <= start && end <= place.end && (place.value === null || place.value === value));
  const seen = new Set<number>();
  const unaccounted = figures.filter((figure) => {
    if (seen.has(figure.start) || isHeld(figure)) return false;
    seen.add(figure.start);
    return true;
  });
  return { quotes, unaccounted };
}
