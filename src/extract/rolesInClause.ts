import { type Clause, HOLE } from './clauses';
import type { NumberToken } from './numberToken';
import type { Carried, Reading } from './reading';
import { roleOf } from './roles';
import type { Cell } from './tables';
import type { Reason } from './vocabulary';
import { clauseBefore } from './wordsAround';

/** A number of a clause with the reason why it is no figure of the year, or null. */
export interface Told {
  token: NumberToken;
  reason: Reason | null;
  cell: Cell | null;
}

const holes = new RegExp(HOLE, 'g');
const LONGEST_SAYING = 16;
const JOINED = /^(?:[、和与及]|以及)$/;

/** What each number of a clause is. `own` is the clause's text with what stands in parentheses as holes. */
export function rolesInClause(
  { text, flags, facts, isPlan, cellAt }: Reading,
  clause: Clause,
  own: string,
  { period, isOfOther }: Carried,
  tokens: readonly NumberToken[],
): readonly Told[] {
  const told: Told[] = [];
  const words = (from: number, to: number) => own.slice(from - clause.start, to - clause.start).replace(holes, '');
  const earlier = text.slice(clauseBefore(text, clause), Math.max(clause.start - 1, clause.sentence));
  for (const token of tokens) {
    const { figure } = token;
    const cell = cellAt(token);
    if (token.reason !== null || !figure) {
      told.push({ token, reason: token.reason, cell });
      continue;
    }
    const before = told[told.length - 1];
    const isJoined = before !== undefined && JOINED.test(words(before.token.end, figure.leadStart));
    const close = text.slice(token.start, token.start + LONGEST_SAYING).indexOf('”');
    const isQuoteStart = text[token.start - 1] === '“';
    const reason =
      cell?.reason ??
      roleOf({
        token,
        figure: cell && figure.unit === '' ? { ...figure, unit: cell.unit || '个' } : figure,
        lead: words(clause.start, figure.leadStart),
        tail: words(token.end, clause.end),
        earlier,
        flags: flags[token.start] ?? 0,
        quoted: isQuoteStart && close !== -1 ? text.slice(token.start, token.start + close) : null,
        isPlan: isPlan(clause.section),
        period: cell ? null : period,
        facts,
        isOfOther,
        neighbour: isJoined ? before.reason : null,
      });
    told.push({ token, reason, cell });
  }
  return told;
}
