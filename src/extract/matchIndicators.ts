import type { Indicator } from '../dataset/schema';
import type { Figure } from './figures';
import type { Label } from './label';
import { type Features, featuresOf, hasPairOf, heldBy } from './likeness';
import { isSameUnit } from './units';
import { deedsOf, isOtherDeed, isSameDeed, splitVerbs } from './words';

/** One figure under one of its labels. */
export interface Candidate {
  figure: Figure;
  isRank: boolean;
  label: Label;
  /** Words around the clause that it may leave out: the sentence before, the names beside it. Asked for where needed. */
  context: () => readonly Features[];
  /** Whether it is of half a year, of several, or of another place: such a figure is offered, never matched. */
  isOfOther: boolean;
  /** Whether it is of a part (其中) or of another place: then only its own words may name the indicator. */
  isPart: boolean;
}

export interface Likely {
  indicator: Indicator;
  /** To be compared with other scores only; above 1 where the clause itself says the whole name. */
  score: number;
}

/** An indicator's names, ready to be compared. */
interface Known {
  indicator: Indicator;
  names: readonly Features[];
  short: Features;
  all: Features;
  deeds: ReadonlySet<string>;
  /** The last characters of the names of a rate; empty where a name has none that tell rates apart. */
  heads: readonly string[];
}

/** A candidate's words, ready to be compared. */
interface Said {
  own: Features;
  label: Features;
  context: () => readonly Features[];
  deeds: ReadonlySet<string>;
  narrowing: readonly string[];
  /** The label without the verbs before it. */
  thing: Features;
}

/** How much of a name the label and the words around it must hold; less where the label says the whole short name. */
const LEAST_HELD = 0.8;
const LEAST_HELD_BY_SHORT = 0.65;
/** How much of it the label itself must hold. A rate is told apart by its last characters. */
const LEAST_LABELLED = { count: 0.34, rank: 0.34, rate: 0.25 };
/** How much the label must hold where the sentence says all the rest. */
const LEAST_LABELLED_IN_CONTEXT = 0.1;
/** How much of the label the names must hold. */
const LEAST_EXPLAINED = 0.5;
const BY_SHORT = 0.9;
const WEIGHTS = { own: 0.2, explained: 0.3, sameDeed: 0.3, nearDeed: -0.2 };
const HEAD_LENGTH = 3;

/** Words that narrow a figure down to a part; where no name of an indicator has them, it is another's. */
const NARROWING =
  /上级|省级|国家级|不予|撤回|网络|网上|线上|互联网|信函|当面|重大|涉企|涉外|农民工|未成年|其他|部分|个别|民事|刑事|交通|医疗|劳动|婚姻|物业|不良|二审|再审|被纠错|被申请|被诉|被告|不合格|新增|超期|逾期|败诉|纠错|国家赔偿|立案|应当|实际|正职|建议|提案/g;

/** Of a level of government, where a label begins with it. */
const OF_LEVEL = /^(?:市本级|县本级|区本级|市直|县直|区直|县级|镇级|乡级|街道|村级|社区|乡镇|园区)(?!对)/;

const isTelling = (name: string) => /[率比例度]$/.test(name) && !/占比$/.test(name);

/** A catalogue as a matcher: for a figure under a label, the indicators it may be, the likeliest first. */
export function indicatorMatcher(indicators: readonly Indicator[]): (candidate: Candidate) => readonly Likely[] {
  const known = indicators.map((indicator): Known => {
    const words = [indicator.name.zh, ...(indicator.aliases ?? [])];
    const names = words.map(featuresOf);
    return {
      indicator,
      names,
      short: featuresOf(indicator.short.zh),
      all: featuresOf([...words, indicator.short.zh].join('\n')),
      deeds: indicator.kind === 'count' ? deedsOf(indicator.name.zh) : new Set(),
      heads: names.map(({ chars }) => (indicator.kind === 'rate' && isTelling(chars) ? chars.slice(-HEAD_LENGTH) : '')),
    };
  });
  return (candidate) => {
    const { label, context } = candidate;
    const open = candidate.isOfOther ? [] : known.filter(({ indicator }) => mayBe(indicator, candidate));
    if (open.length === 0) return [];
    const said: Said = {
      own: featuresOf(label.own),
      label: featuresOf(label.text),
      context,
      deeds: deedsOf(label.text),
      narrowing: [...(label.text.match(NARROWING) ?? []), ...(OF_LEVEL.exec(label.own) ?? [])],
      thing: featuresOf(splitVerbs(label.text).thing),
    };
    return open
      .map((row) => ({ indicator: row.indicator, score: scoreOf(row, said, candidate.isPart) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

/** Whether kind, unit and size allow it. */
function mayBe({ kind, unit, ceiling }: Indicator, { figure, isRank }: Candidate): boolean {
  if (figure.bound === 'range' || isRank !== (kind === 'rank')) return false;
  if (isRank) return true;
  if (figure.share !== null) return false;
  if (kind === 'rate')
    return (figure.unit === '%' || figure.unit === '') && (ceiling === null || figure.value <= ceiling);
  return Number.isInteger(figure.value) && (figure.unit === '' || isSameUnit(figure.unit, unit.zh));
}

function scoreOf({ indicator, names, short, all, deeds, heads }: Known, said: Said, isPart: boolean): number {
  if (isOtherDeed(deeds, said.deeds) || said.narrowing.some((word) => !all.chars.includes(word))) return 0;
  if (!hasPairOf(said.label, all)) return 0;
  const isShort = heldBy(short, said.label) === 1;
  let best = 0;
  names.forEach((name, index) => {
    const held = Math.max(heldBy(name, said.label), isShort ? BY_SHORT : 0);
    // Before the words around are looked at, which are many.
    if (held < LEAST_LABELLED_IN_CONTEXT) return;
    const own = heldBy(name, said.own);
    const head = heads[index] ?? '';
    const around = heldBy(name, said.label, ...said.context());
    const least = around === 1 ? LEAST_LABELLED_IN_CONTEXT : LEAST_LABELLED[indicator.kind];
    if (held < least || (isPart && own < LEAST_HELD)) return;
    if (around < (isShort ? LEAST_HELD_BY_SHORT : LEAST_HELD)) return;
    // A rate is what its last characters say: 答复率 is no 录入率, whatever both are of.
    if (indicator.kind === 'rate' && (head === '' ? held < LEAST_HELD : !said.label.chars.includes(head))) return;
    best = Math.max(best, held + WEIGHTS.own * own);
  });
  const explained = Math.max(heldBy(said.label, all), heldBy(said.thing, all));
  if (best === 0 || explained < LEAST_EXPLAINED) return 0;
  const isNear = deeds.size > 0 && said.deeds.size > 0;
  const deed = isNear ? (isSameDeed(deeds, said.deeds) ? WEIGHTS.sameDeed : WEIGHTS.nearDeed) : 0;
  return best + WEIGHTS.explained * explained + deed;
}
