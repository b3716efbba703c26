import { type Clause, HOLE } from './clauses';
import type { Figure } from './figures';
import type { Counted, Label, PlacedFigure } from './label';
import { labelsOf } from './labels';
import { otherPlace } from './otherPlace';
import { quoteOf } from './quoteOf';
import type { Carried, Reading, ReadNumber } from './reading';
import type { Told } from './rolesInClause';
import type { Reason } from './vocabulary';
import { trimBack, trimFront } from './words';
import { clauseBefore, contextStart, wordsBefore } from './wordsAround';

/** Numbers that are part of what a thing is called: 第三批, 12345热线, “1+N+3”机制. */
const PART_OF_NAME: ReadonlySet<Reason> = new Set([
  'ordinal',
  'name',
  'mechanism',
  'slogan',
  'level',
  'version',
  'title',
]);
const PART = /其中|另有|(?:包括|包含|含)$/;
const OTHER_BODY = /全国法院|全省法院|全国|全省|省内|全市平均|平均(?:水平|值)?|去年同期|上年同期|去年|上年/g;
const hole = (text: string, from: number, to: number) =>
  text.slice(0, from) + HOLE.repeat(Math.max(0, to - from)) + text.slice(to);

/** The numbers of a clause, each figure with its labels, the words around it and the piece of the text that says it. */
export function labelsInClause(
  { text, flags, facts }: Reading,
  clause: Clause,
  own: string,
  { period, part, counted }: Carried,
  told: readonly Told[],
): { numbers: readonly ReadNumber[]; counted: Counted } {
  const base = clause.start;
  const figures = told.filter(({ reason, cell }) => reason === null && !cell);
  let masked = own;
  for (const { token, reason } of told) {
    if (reason === null || PART_OF_NAME.has(reason)) continue;
    masked = hole(masked, (token.figure?.leadStart ?? token.start) - base, token.end - base);
  }
  const placed = figures.flatMap(({ token: { figure } }) => (figure ? [placedIn(figure, base)] : []));
  const lead = /[\u4e00-\u9fff]/.test(withoutFigures(masked, placed)) ? '' : wordsBefore(text, flags, clause);
  const shifted = placed.map(({ start, end, figure }) => ({
    start: start + lead.length,
    end: end + lead.length,
    figure: { ...figure, leadStart: figure.leadStart + lead.length },
  }));
  const isPart = PART.test(own.slice(0, 3)) || part === '其中';
  const { labels, counted: last } = labelsOf(lead + masked, shifted, counted, isPart);
  const said = figures.length > 0 ? last : countedByOthers(own, base, told, counted);
  const outer = clause.outer;
  const from = contextStart(text, base);
  const context = `${text.slice(from, base)}\n${own}`;

  const numbers = told.map(({ token, reason, cell }): ReadNumber => {
    const index = figures.findIndex((figure) => figure.token === token);
    const found: readonly Label[] = cell
      ? [{ text: cell.label, own: cell.label, isShared: false }]
      : (labels[index] ?? []);
    const front = own.slice(0, token.start - base);
    return {
      token,
      reason,
      section: clause.section,
      clause,
      cell,
      labels: reason === null ? found : [],
      context: cell ? '' : context,
      period: cell ? null : period,
      part: cell ? '' : PART.test(front) ? '其中' : token.figure?.unit === '%' ? '' : part,
      place: cell || reason !== null ? '' : otherPlace(front, facts) || otherPlace(found[0]?.own ?? '', facts),
      quote: quoteOf(
        text,
        flags,
        outer || lead === '' ? clause : { ...clause, start: clauseBefore(text, clause) },
        placed,
        index,
        found,
      ),
    };
  });
  return { numbers, counted: said };
}

/** What the figures of others, or of last year, count: 全省平均92.4%，我市为98.6%. */
function countedByOthers(own: string, base: number, told: readonly Told[], before: Counted): Counted {
  const others = told.filter(({ reason }) => reason === 'other-body' || reason === 'previous');
  const placed = others.flatMap(({ token: { figure } }) => (figure ? [placedIn(figure, base)] : []));
  const masked = told.reduce(
    (rest, { token, reason }) => (reason === 'date' ? hole(rest, token.start - base, token.end - base) : rest),
    own,
  );
  const { counted } = labelsOf(
    masked.replace(OTHER_BODY, (words) => HOLE.repeat(words.length)),
    placed,
    before,
    false,
  );
  return counted.thing === '' ? before : counted;
}

const placedIn = (figure: Figure, base: number): PlacedFigure => ({
  start: figure.start - base,
  end: figure.end - base,
  figure: { ...figure, leadStart: figure.leadStart - base },
});

/** A clause's words without its figures and what only leads up to them. */
const withoutFigures = (text: string, figures: readonly PlacedFigure[]) =>
  trimFront(
    trimBack(figures.reduceRight((rest, { end, figure }) => rest.slice(0, figure.leadStart) + rest.slice(end), text)),
  );
