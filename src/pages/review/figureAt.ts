import type { Catalogue } from '../../dataset/schema';
import { extract } from '../../extract/extract';
import type { TextSection } from '../../extract/sections';
import type { FigureFields, Span } from '../../review/draft';
import { clauseAround } from './clauseAround';
import { readNumber } from './readNumber';
import { sectionOf } from './sectionOf';

/** Shorter words (1096个) say what is meant, not what states it: their sentence is quoted. */
const QUOTE_LENGTH = 8;

/**
 * A figure as selected words state it, read as the whole text is: value, unit and indicator filled in as far as they
 * tell. Null where they hold no number; then a person writes it.
 */
export function figureAt(
  text: string,
  selected: Span,
  sections: readonly TextSection[],
  catalogue: Pick<Catalogue, 'indicators'>,
): { quote: string; section: string; figure: Omit<FigureFields, 'quote' | 'section'> | null } {
  const place = selected.end - selected.start < QUOTE_LENGTH ? clauseAround(text, selected) : selected;
  const quote = text.slice(place.start, place.end);
  const section = sectionOf(sections, selected.start);
  const { matched, proposed } = extract(quote, catalogue);
  const read = [
    ...matched.map((figure) => ({ ...figure, indicator: figure.indicator as string | null })),
    ...proposed.map((figure) => ({ ...figure, indicator: null })),
  ].sort((a, b) => a.start - b.start);
  const isMeant = ({ start, end }: Span) => start + place.start < selected.end && selected.start < end + place.start;
  const words = text.slice(selected.start, selected.end);
  // Words without a number mean the only figure of their sentence.
  const only = read.length === 1 && !/[\d０-９]/.test(words) ? read[0] : undefined;
  const found = read.find(isMeant) ?? only;
  if (found) {
    const { indicator, value, unit, bound = null, upTo = null } = found;
    return { quote, section, figure: { indicator, value, unit, bound, upTo, note: null } };
  }
  const [, digits = '', unit = ''] = /([\d０-９][\d０-９.,，]*)\s*([%％\u3400-\u9fff]?)/.exec(words) ?? [];
  const value = readNumber(digits);
  const plain = { indicator: null, unit: unit === '％' ? '%' : unit, bound: null, upTo: null, note: null };
  return { quote, section, figure: value === null ? null : { ...plain, value } };
}
