import type { Catalogue, Category, Indicator } from '../dataset/schema';
import type { Decision, FigureFields } from './draft';
import { completeAbout, entryOf } from './entryOf';
import { blocking, figureIssues } from './figureIssues';
import { foldDecisions } from './foldDecisions';
import { itemsOf } from './itemsOf';
import type { Material } from './material';
import { recordIssues } from './recordIssues';
import type { ReviewFigure, ReviewIssue, ReviewRecord, ReviewState } from './reviewState';
import { rivalValues } from './rivalValues';
import { steadyItems } from './steadyItems';
import { textHolds } from './textHolds';

/** What a figure of these fields lacks by itself: fields are never changed in place, so it is told once. */
const ownIssues = new WeakMap<FigureFields, { indicator: Indicator | null; issues: readonly ReviewIssue[] }>();
const NO_ISSUES: readonly ReviewIssue[] = [];

const isWell = ({ verdict, issues }: { verdict: string; issues: readonly ReviewIssue[] }) =>
  verdict !== 'accepted' || issues.every(({ isBlocking }) => !isBlocking);

/** What decisions add to a catalogue; what it has under the same id already stays as it is. */
function addedTo<T extends { id: string }>(known: readonly T[], added: ReadonlyMap<string, T>): readonly T[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...added.values()].filter(({ id }) => !ids.has(id));
}

/**
 * A review as decisions leave it. Takes a few milliseconds for a thousand figures; an item that stays as it was is the
 * same object as before.
 * @param material what `readDraft` made of the draft's text
 * @param decisions those that count: `draft.decisions.slice(0, draft.done)`
 */
export function reviewStateOf(
  material: Material,
  decisions: readonly Decision[],
  catalogue: Pick<Catalogue, 'categories' | 'indicators'>,
): ReviewState {
  const folded = foldDecisions(decisions);
  const indicators = addedTo(catalogue.indicators, folded.indicators);
  const categories: readonly Category[] = addedTo(catalogue.categories, folded.categories);
  const known = new Map([...catalogue.indicators, ...indicators].map((one) => [one.id, one]));
  const domainOf = new Map([...catalogue.categories, ...categories].map(({ id, domain }) => [id, domain]));
  const isInText = textHolds(material);
  const steady = steadyItems(material);
  const items = itemsOf(material, folded);

  const rival = rivalValues(items.figures.filter(({ verdict }) => verdict === 'accepted'));
  const issuesOf = (figure: (typeof items.figures)[number]): readonly ReviewIssue[] => {
    if (figure.verdict === 'rejected') return NO_ISSUES;
    const { fields } = figure;
    const indicator = known.get(fields.indicator ?? '') ?? null;
    const kept = ownIssues.get(fields);
    const own = kept && kept.indicator === indicator ? kept.issues : figureIssues(fields, indicator, isInText);
    ownIssues.set(fields, { indicator, issues: own });
    const other = rival(figure);
    return other === null ? own : [...own, blocking('two-values', other)];
  };
  const figures = items.figures.map((figure): ReviewFigure => steady(figure, issuesOf(figure)));
  const records = items.records.map((record): ReviewRecord => {
    const issues = record.verdict === 'rejected' ? NO_ISSUES : recordIssues(record.fields, domainOf, isInText);
    return steady(record, issues);
  });

  const about = completeAbout({ ...material.about, ...folded.about });
  const aboutIssues = entryOf(about).faults.map((fault) => blocking('about', fault));
  // A number set aside is no work to be done, unless someone took it up again.
  const due = [...figures.filter(({ origin, verdict }) => origin !== 'setAside' || verdict !== 'rejected'), ...records];
  return {
    about,
    aboutIssues,
    figures,
    records,
    indicators,
    categories,
    progress: { decided: due.filter(({ verdict }) => verdict !== 'open').length, total: due.length },
    canConfirm:
      aboutIssues.length === 0 &&
      due.some(({ verdict }) => verdict === 'accepted') &&
      figures.every(isWell) &&
      records.every(isWell),
  };
}
