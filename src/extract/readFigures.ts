import { bracketFlags } from './brackets';
import { type Clause, clauseText, splitClauses } from './clauses';
import { labelsInClause } from './labelsInClause';
import { findNumbers } from './numbers';
import type { NumberToken } from './numberToken';
import { isOfOthers } from './otherBodies';
import { isOwnYear, periodOf } from './periods';
import type { Carried, Reading, ReadNumber, ReadText } from './reading';
import type { ReadStep } from './readStep';
import { reportFacts } from './reportFacts';
import { rolesInClause } from './rolesInClause';
import { findSections } from './sections';
import { planSections } from './sectionThemes';
import { type Cell, tableCells } from './tables';

const NOTHING: Carried = {
  period: null,
  part: '',
  isOfOther: false,
  counted: { verbs: '', thing: '', unit: '', latest: '' },
};
/** 规范性文件方面：出台12件 counts documents. */
const TOPIC = /^(?:在)?([\u4e00-\u9fff]{2,16}?)方面$/;
const OUR_PLACE = /[我本全][市县区州旗镇]/;

/** What still holds behind a full stop: nothing; behind a semicolon what is counted. */
const freshFrom = ({ counted }: Carried, stop: string | undefined): Carried =>
  stop === '；' ? { ...NOTHING, counted } : NOTHING;

/** Finds the cell that holds a token; asked from left to right. */
function cellFinder(cells: readonly Cell[]): (token: NumberToken) => Cell | null {
  let next = 0;
  return ({ start }) => {
    while (next < cells.length && (cells[next]?.end ?? 0) <= start) next += 1;
    const cell = cells[next];
    return cell && cell.start <= start ? cell : null;
  };
}

/** The tokens of each clause, a token in parentheses given to the clause inside them. */
function byClause(tokens: readonly NumberToken[], clauses: readonly Clause[]): Map<Clause | null, NumberToken[]> {
  const owners: (Clause | null)[] = tokens.map(() => null);
  for (const clause of clauses) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.start ?? 0) < clause.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && (tokens[i]?.start ?? 0) < clause.end; i += 1) owners[i] = clause;
  }
  const groups = new Map<Clause | null, NumberToken[]>();
  tokens.forEach((token, i) => {
    const owner = owners[i] ?? null;
    const group = groups.get(owner);
    if (group) group.push(token);
    else groups.set(owner, [token]);
  });
  return groups;
}

/** Reads a normal text: its headings, its clauses, and each of its numbers with its role and its labels. */
export function readFigures(text: string, onStep: (step: ReadStep) => void): ReadText {
  const flags = bracketFlags(text);
  const sections = findSections(text);
  const facts = reportFacts(text);
  const headings = new Map(sections.slice(1).map(({ start, titleStart }) => [start, titleStart]));
  const clauses = splitClauses(text, flags, sections);
  onStep('numbers');
  const groups = byClause(findNumbers(text, flags, headings), clauses);
  const cells = tableCells(text, facts.year);
  const plans = planSections(sections);
  const reading: Reading = { text, flags, facts, isPlan: ({ id }) => plans.has(id), cellAt: cellFinder(cells) };

  const numbers: ReadNumber[] = [];
  const heard = new Map<Clause, Carried>();
  /** What clauses in the same parentheses said. */
  const inside = new Map<Clause, Carried>();
  let carried = NOTHING;
  let sentence = -1;
  for (const clause of clauses) {
    const own = clauseText(text, flags, clause);
    const before = clause.outer
      ? (inside.get(clause.outer) ?? heard.get(clause.outer) ?? carried)
      : clause.sentence === sentence
        ? carried
        : freshFrom(carried, text[clause.sentence - 1]);
    const period = periodOf(own, facts) ?? (isOwnYear(own, facts) ? null : before.period);
    const now = {
      period,
      part: /^其中/.test(own) ? '其中' : before.part,
      isOfOther: before.isOfOther && !OUR_PLACE.test(own) && (facts.place === '' || !own.includes(facts.place)),
      counted: before.counted,
    };
    const tokens = groups.get(clause);
    if (tokens) {
      const told = rolesInClause(reading, clause, own, now, tokens);
      if (told.some(({ reason }) => reason === 'other-body') && isOfOthers(own)) now.isOfOther = true;
      const read = labelsInClause(reading, clause, own, now, told);
      numbers.push(...read.numbers);
      now.counted = read.counted;
    }
    const topic = tokens ? null : TOPIC.exec(own)?.[1];
    if (topic) now.counted = { verbs: '', thing: topic, unit: '', latest: topic };
    // 去年同期为93.1% says it of its own clause; 2022年 holds for what follows.
    if (period?.kind === 'earlier' && !/\d/.test(period.words)) now.period = null;
    heard.set(clause, now);
    if (clause.outer) inside.set(clause.outer, now);
    else [carried, sentence] = [now, clause.sentence];
  }
  let at = 0;
  for (const token of groups.get(null) ?? []) {
    while ((sections[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    const section = sections[at];
    if (!section) continue;
    const rest = { clause: null, cell: null, labels: [], context: '', period: null, part: '', place: '' };
    numbers.push({ token, reason: token.reason ?? 'heading', section, quote: [token.start, token.end], ...rest });
  }
  return { sections, facts, numbers: numbers.sort((a, b) => a.token.start - b.token.start) };
}
