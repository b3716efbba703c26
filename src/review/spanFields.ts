import type { Catalogue } from '../dataset/schema';
import { clauseAround } from '../extract/clauseAround';
import { figureIn } from '../extract/figureIn';
import { onOneLine } from '../extract/normalise';
import { sectionAt } from '../extract/sectionAt';
import type { FigureFields, RecordFields, Span } from './draft';
import { guessBelonging } from './guessBelonging';
import type { Material } from './material';

const LONGEST_TITLE = 60;
const SAYING = /[\u4e00-\u9fff]{4}/;
const LONGEST_LEAD = 5;

/**
 * What words that a person selected would be as a figure: their first number, quoted by the selection where it says
 * more than the number, else by the clause around it. A selection without a number has the value NaN, to be typed in.
 */
export function figureOfSpan({ text, sections }: Material, { start, end }: Span): FigureFields {
  const words = text.slice(start, end);
  const {
    value = Number.NaN,
    unit = '',
    bound = null,
    upTo = null,
  } = figureIn(words, text.slice(Math.max(0, start - LONGEST_LEAD), start)) ?? {};
  const quote = SAYING.test(words) ? words : text.slice(...clauseAround(text, start, end));
  const section = sectionAt(sections, start);
  return { indicator: null, value, unit, bound, upTo, quote: onOneLine(quote).trim(), section, note: null };
}

/** What words that a person selected would be as a record: a measure, with the words as its title and its quote. */
export function recordOfSpan(
  material: Material,
  { start, end }: Span,
  catalogue: Pick<Catalogue, 'categories' | 'indicators'>,
): RecordFields {
  const quote = onOneLine(material.text.slice(start, end)).trim();
  const section = sectionAt(material.sections, start);
  const belonging = guessBelonging(material, catalogue)(quote, section) ?? { domain: '', category: '' };
  const title = { zh: quote.slice(0, LONGEST_TITLE), en: '' };
  return { kind: 'measure', ...belonging, section, title, tags: [], quote };
}
