import type { Catalogue, Observation, Report, ReportEntry, ReportRecord } from '../dataset/schema';
import type { CatalogueAdditions } from '../model/catalogueAdditions';
import { additionsOf } from './additionsOf';
import { entryOf } from './entryOf';
import { filled } from './filled';
import type { Material } from './material';
import { recordIds } from './recordIds';
import type { ReviewFigure, ReviewIssue, ReviewRecord, ReviewState } from './reviewState';
import { sectionsOf } from './sectionsOf';

/** What keeps a report from being made: of an item by its key, or of the report as a whole. */
export interface ReportObstacle {
  key: string | null;
  issue: ReviewIssue;
}

export type MadeReport =
  | { isMade: true; entry: ReportEntry; report: Report; additions: CatalogueAdditions }
  | { isMade: false; obstacles: readonly ReportObstacle[] };

const isAccepted = ({ verdict }: { verdict: string }) => verdict === 'accepted';

/** One figure for each indicator: of several that say the same, the exact one, else the first. */
function oneEach(figures: readonly ReviewFigure[]): readonly ReviewFigure[] {
  const chosen = new Map<string | null, ReviewFigure>();
  for (const figure of figures) {
    const { indicator } = figure.fields;
    const other = chosen.get(indicator);
    if (!other || (other.fields.bound !== null && figure.fields.bound === null)) chosen.set(indicator, figure);
  }
  return [...chosen.values()];
}

function obstaclesOf(state: ReviewState): readonly ReportObstacle[] {
  const ofItems = [...state.figures, ...state.records]
    .filter(isAccepted)
    .flatMap(({ key, issues }) => issues.map((issue): ReportObstacle => ({ key, issue })));
  const ofAll = state.aboutIssues.map((issue): ReportObstacle => ({ key: null, issue }));
  return [...ofAll, ...ofItems].filter(({ issue }) => issue.isBlocking);
}

/**
 * The report that a review comes to, with what it adds to the catalogue: only what was accepted, in reading order; what
 * was not put into English stands there in Chinese. Else what is in its way.
 * @param material what `state` was made of
 * @param catalogue the one `state` was made with, without the additions
 */
export function toReport(state: ReviewState, material: Material, catalogue: Pick<Catalogue, 'indicators'>): MadeReport {
  const obstacles = obstaclesOf(state);
  const { entry } = entryOf(state.about);
  if (obstacles.length > 0 || entry === null) return { isMade: false, obstacles };
  const figures = oneEach(state.figures.filter(isAccepted));
  const records = state.records.filter(isAccepted);
  const known = new Set(material.sections.map(({ id }) => id));
  const sectionOf = ({ fields: { section } }: ReviewFigure | ReviewRecord) => (known.has(section) ? section : '0');
  const used = new Set([...figures, ...records].map(sectionOf));
  const idOf = recordIds();
  const observations = figures.flatMap((figure): readonly Observation[] => {
    const { indicator, value, bound, upTo, quote, note } = figure.fields;
    if (indicator === null) return [];
    const noted = note && note.zh.trim() !== '' ? { note: filled(note) } : {};
    const inexact = bound === null ? {} : bound === 'range' && upTo !== null ? { bound, upTo } : { bound };
    return [{ indicator, value, ...inexact, section: sectionOf(figure), quote: quote.trim(), ...noted }];
  });
  const report: Report = {
    id: entry.id,
    sections: sectionsOf(material, used),
    observations,
    records: records.map((record): ReportRecord => {
      const { kind, domain, category, title, tags, quote } = record.fields;
      const told = { kind, domain, category, section: sectionOf(record), title: filled(title), tags: [...tags] };
      return { id: idOf(kind, quote), ...told, quote: quote.trim() };
    }),
    revisions: [],
  };
  return { isMade: true, entry, report, additions: additionsOf(state, material, catalogue) };
}
