import type { Catalogue } from '../dataset/schema';
import { bracketFlags } from './brackets';
import { categoryGuesser } from './categoryGuesser';
import { clauseText, splitClauses } from './clauses';
import { deedRecord } from './deedRecords';
import { documentRecords } from './documentRecords';
import { dueRecords } from './dueRecords';
import type { Extraction } from './extraction';
import { normalise, sourceSlice } from './normalise';
import type { ProposedRecord } from './proposedRecord';
import type { RecordFinding } from './recordFinding';
import { findSections } from './sections';
import { planSections, problemSections } from './sectionThemes';

type Placed = RecordFinding & { section: string };

/** Tells whether a matched figure stands in a stretch of the source: what it says is an indicator's, no record's. */
function figureTest(matched: Extraction['matched']): (start: number, end: number) => boolean {
  const starts = matched.map(({ start }) => start).sort((a, b) => a - b);
  return (start, end) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < end;
  };
}

/**
 * The records a report's text seems to tell of, in reading order, no two at one place: papers it says were made, what
 * claims to be first or new, mechanisms that were set up, honours, problems and plans. Pure, and linear in its length.
 */
export function proposeRecords(
  source: string,
  { matched }: Pick<Extraction, 'matched'>,
  catalogue: Pick<Catalogue, 'categories' | 'indicators'>,
): readonly ProposedRecord[] {
  const normal = normalise(source);
  const { text, at } = normal;
  const flags = bracketFlags(text);
  const sections = findSections(text);
  const [plans, problems] = [planSections(sections), problemSections(sections)];
  const hasFigure = figureTest(matched);
  const sourceStart = (index: number) => at[index] ?? source.length;
  const sourceEnd = (index: number) => (at[index - 1] ?? 0) + 1;

  const found: Placed[] = [];
  let isListGoingOn = false;
  for (const clause of splitClauses(text, flags, sections)) {
    const { start, end, outer } = clause;
    const section = clause.section.id;
    if (outer || problems.has(section)) continue;
    const own = clauseText(text, flags, clause);
    const said = { text, flags, start, end, own, isPlan: plans.has(section) };
    const documents = documentRecords(said, isListGoingOn);
    isListGoingOn = documents.length > 0 && own.trimEnd().endsWith('》');
    for (const document of documents) found.push({ ...document, section });
    if (documents.length > 0 || hasFigure(sourceStart(start), sourceEnd(end))) continue;
    const deed = deedRecord(said);
    if (deed) found.push({ ...deed, section });
  }
  for (const section of sections) {
    const { id } = section;
    const themes = { isProblem: problems.has(id), isPlan: plans.has(id) };
    if (!themes.isProblem && !themes.isPlan) continue;
    const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')));
    const isRoot = !problems.has(parent) && !plans.has(parent);
    for (const due of dueRecords(text, section, isRoot, themes)) found.push({ ...due, section: id });
  }

  const guess = categoryGuesser(catalogue, sections, matched);
  const taken = new Set<number>();
  return found
    .sort((a, b) => a.place[0] - b.place[0] || a.quote[0] - b.quote[0])
    .filter(({ place: [start] }) => !taken.has(start) && taken.add(start))
    .map(({ kind, title, tags, section, place, quote }): ProposedRecord => {
      const words = sourceSlice(source, normal, ...trimmed(text, ...quote));
      const belonging = guess(text.slice(...quote), section) ?? { domain: '', category: '' };
      const [start, end] = [sourceStart(place[0]), sourceEnd(place[1])];
      return { kind, title, ...belonging, section, tags, quote: words, start, end };
    });
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return [from, to];
}
