import { clauseAround } from '../extract/clauseAround';
import type { Extraction, MatchedFigure, ProposedFigure, SetAsideNumber } from '../extract/extraction';
import { figureIn } from '../extract/figureIn';
import { onOneLine } from '../extract/normalise';
import type { ReadFigure } from './material';

/** Furthest a word that weakens a number stands before it. */
const LONGEST_LEAD = 5;

function statedFigure(row: MatchedFigure | ProposedFigure, indicator: string | null): Omit<ReadFigure, 'key'> {
  const { value, unit, quote, section, start, end, bound = null, upTo = null } = row;
  return {
    origin: indicator === null ? 'proposed' : 'matched',
    label: row.label,
    reason: null,
    previous: row.previous ?? null,
    change: row.change ?? null,
    scope: 'scope' in row ? (row.scope ?? null) : null,
    start,
    end,
    fields: { indicator, value, unit, bound, upTo, quote, section, note: null },
  };
}

function asideFigure(text: string, { text: words, reason, section, start, end }: SetAsideNumber): ReadFigure {
  const figure = figureIn(words, text.slice(Math.max(0, start - LONGEST_LEAD), start));
  const { value = 0, unit = '', bound = null, upTo = null } = figure ?? {};
  const quote = onOneLine(text.slice(...clauseAround(text, start, end)));
  const fields = { indicator: null, value, unit, bound, upTo, quote, section, note: null };
  const nothing = { label: '', previous: null, change: null, scope: null };
  return { key: `f${start}`, origin: 'setAside', reason, ...nothing, start, end, fields };
}

/** The labels of a number in the order of its quote, the same whatever the catalogue makes of them. */
function byLabel(a: Omit<ReadFigure, 'key'>, b: Omit<ReadFigure, 'key'>): number {
  const placeOf = ({ label, fields }: typeof a) => fields.quote.indexOf(label.slice(-2));
  return placeOf(a) - placeOf(b) || (a.label < b.label ? -1 : 1);
}

/**
 * Every number of a text as an item of its review, in reading order. A number that several labels share is an item for
 * each: the first has the key of the number, `f120`, the others `f120.2`, `f120.3`.
 */
export function readFiguresOf(text: string, { matched, proposed, setAside }: Extraction): readonly ReadFigure[] {
  const byStart = new Map<number, Omit<ReadFigure, 'key'>[]>();
  const add = (figure: Omit<ReadFigure, 'key'>) => {
    const group = byStart.get(figure.start);
    if (group) group.push(figure);
    else byStart.set(figure.start, [figure]);
  };
  for (const row of matched) add(statedFigure(row, row.indicator));
  for (const row of proposed) add(statedFigure(row, null));
  const figures = setAside.map((row) => asideFigure(text, row));
  for (const [start, group] of byStart) {
    group.sort(byLabel).forEach((figure, index) => {
      figures.push({ ...figure, key: index === 0 ? `f${start}` : `f${start}.${index + 1}` });
    });
  }
  return figures.sort((a, b) => a.start - b.start || a.end - b.end);
}
