import type { Category, Indicator } from '../dataset/schema';
import type { About, Decision, FigureFields, RecordFields, Span } from './draft';
import type { Verdict } from './reviewState';

/** What decisions say in the end, item by item. */
export interface Folded {
  about: Partial<About>;
  verdicts: ReadonlyMap<string, Verdict>;
  figures: ReadonlyMap<string, Partial<FigureFields>>;
  records: ReadonlyMap<string, Partial<RecordFields>>;
  /** In the order they were added. */
  addedFigures: readonly { span: Span; fields: FigureFields }[];
  addedRecords: readonly { span: Span; fields: RecordFields }[];
  indicators: ReadonlyMap<string, Indicator>;
  categories: ReadonlyMap<string, Category>;
}

const VERDICTS = { accept: 'accepted', reject: 'rejected', reopen: 'open' } as const;

/** Goes through decisions in order; of two on one thing the later counts. */
export function foldDecisions(decisions: readonly Decision[]): Folded {
  let about: Partial<About> = {};
  const verdicts = new Map<string, Verdict>();
  const figures = new Map<string, Partial<FigureFields>>();
  const records = new Map<string, Partial<RecordFields>>();
  const addedFigures: { span: Span; fields: FigureFields }[] = [];
  const addedRecords: { span: Span; fields: RecordFields }[] = [];
  const indicators = new Map<string, Indicator>();
  const categories = new Map<string, Category>();
  const assign = (key: string, indicator: string) => {
    figures.set(key, { ...figures.get(key), indicator });
    // A number set aside is rejected though nobody said so.
    if (verdicts.get(key) !== 'accepted') verdicts.set(key, 'open');
  };
  for (const decision of decisions) {
    switch (decision.type) {
      case 'about':
        about = { ...about, ...decision.change };
        break;
      case 'figure':
        figures.set(decision.key, { ...figures.get(decision.key), ...decision.change });
        break;
      case 'record':
        records.set(decision.key, { ...records.get(decision.key), ...decision.change });
        break;
      case 'addFigure':
        addedFigures.push(decision);
        break;
      case 'addRecord':
        addedRecords.push(decision);
        break;
      case 'indicator':
        indicators.set(decision.indicator.id, decision.indicator);
        if (decision.category) categories.set(decision.category.id, decision.category);
        if (decision.figure !== undefined) assign(decision.figure, decision.indicator.id);
        break;
      default:
        for (const key of decision.keys) verdicts.set(key, VERDICTS[decision.type]);
    }
  }
  return { about, verdicts, figures, records, addedFigures, addedRecords, indicators, categories };
}
