import type { Dataset } from '../dataset/dataset';
import type { Domain } from '../dataset/schema';
import { type ActionGroup, actionGroups } from './actionGroups';
import { countsByValue, type Headline, headline, ratesByGap } from './headline';
import { type IndicatorRow, indicatorRows } from './indicatorRows';
import { deedRows, highlights, type RecordRow, recordRows } from './recordRows';

/** So much of a list goes on the paper; what is left out is counted, never silently dropped. */
export interface Cut<T> {
  shown: readonly T[];
  more: number;
}

/** One domain's paragraph in the briefing of the whole report: its rates in a sentence, a rank and its largest counts. */
export interface BriefDomain {
  domain: Domain;
  said: Headline;
  figures: readonly IndicatorRow[];
}

/** What a briefing of one or two pages says, of the whole report or of one domain; words are the page's. */
export interface Brief {
  /** The domain it is about, or null for the whole report. */
  domain: Domain | null;
  said: Headline;
  deeds: number;
  problems: number;
  plans: number;
  /** Rates short of 100%, largest gap first. */
  gaps: Cut<IndicatorRow>;
  /** The whole report domain by domain; empty where it is about one. */
  domains: readonly BriefDomain[];
  /** Rates at 100%, in the catalogue's order. */
  reached: Cut<IndicatorRow>;
  /** Of the one domain: its counts and ranks, in the catalogue's order. */
  stated: Cut<IndicatorRow>;
  actions: Cut<ActionGroup>;
  firsts: Cut<RecordRow>;
  honours: Cut<RecordRow>;
  /** A domain of which more is said than one page holds at the standard's size of type. */
  isDense: boolean;
  /** Labels of the sections that everything shown was read from, in the report's order. */
  sections: readonly string[];
}

/** More would not fit the pages. */
const GAPS = 6;
const FIGURES_A_DOMAIN = 3;
const FIGURES = 12;
const ACTIONS = 8;
const HIGHLIGHTS = 6;
/** So many figures and records of a domain fit one page at the standard's size. */
const ROOMY = 20;

const cut = <T>(rows: readonly T[], limit: number): Cut<T> => ({
  shown: rows.slice(0, limit),
  more: Math.max(0, rows.length - limit),
});

/** @param domain null for the whole report */
export function briefOf(dataset: Dataset, domain: Domain | null): Brief {
  const isIn = (row: { domain: Domain | null }) => domain === null || row.domain?.id === domain.id;
  const rows = indicatorRows(dataset).filter(isIn);
  const records = recordRows(dataset).filter(isIn);
  const deeds = deedRows(dataset).filter(isIn);
  const ofKind = (kind: string) => records.filter(({ record }) => record.kind === kind).length;
  const { firsts, honours } = highlights(deeds);
  const whole = domain === null ? dataset.catalogue.domains : [];
  const domains = whole.flatMap((own): BriefDomain[] => {
    const ofDomain = rows.filter((row) => row.domain.id === own.id);
    const said = headline(ofDomain);
    const ranks = ofDomain.filter(({ indicator, value }) => indicator.kind === 'rank' && value !== null).slice(0, 1);
    const figures = [...countsByValue(ofDomain).slice(0, FIGURES_A_DOMAIN - ranks.length), ...ranks];
    return said.rates + figures.length > 0 ? [{ domain: own, said, figures }] : [];
  });
  const stated = domain === null ? [] : rows.filter((row) => row.status === 'stated');
  const brief = {
    domain,
    said: headline(rows),
    deeds: deeds.length,
    problems: ofKind('problem'),
    plans: ofKind('plan'),
    gaps: cut(
      ratesByGap(rows).filter((row) => row.status === 'below-ceiling'),
      GAPS,
    ),
    domains,
    reached: cut(
      rows.filter((row) => row.status === 'at-ceiling'),
      FIGURES,
    ),
    stated: cut(stated, FIGURES),
    actions: cut(actionGroups(dataset).filter(isIn), ACTIONS),
    firsts: cut(firsts, HIGHLIGHTS),
    honours: cut(honours, HIGHLIGHTS),
  };
  const read = rowsOf(brief);
  return { ...brief, isDense: domain !== null && read.length > ROOMY, sections: sectionsOf(dataset, read) };
}

/** Everything shown, in no matter which order. */
function rowsOf(brief: Omit<Brief, 'sections' | 'isDense'>): (IndicatorRow | RecordRow)[] {
  return [
    ...brief.gaps.shown,
    ...brief.domains.flatMap(({ figures }) => figures),
    ...brief.reached.shown,
    ...brief.stated.shown,
    ...brief.actions.shown.flatMap(({ problems, plans }) => [...problems, ...plans]),
    ...brief.firsts.shown,
    ...brief.honours.shown,
  ];
}

function sectionsOf({ report }: Dataset, read: readonly (IndicatorRow | RecordRow)[]): string[] {
  const used = new Set(read.flatMap(({ section }) => section?.id ?? []));
  return (report?.sections ?? []).filter(({ id }) => used.has(id)).map(({ label }) => label);
}
