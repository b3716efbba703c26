import type { Indicator, Series } from '../dataset/schema';
import { type DistributionBin, distribution } from './distribution';
import { formatBounded, formatNumber, formatValue, inLanguage, type Language } from './format';
import { memoizeByObject } from './memoizeByObject';
import type { PlaceNode } from './places';
import { type RankedPlace, rankPlaces, type Standing, standingIn } from './rankPlaces';
import { definitionAt, inexactAt, valueAt } from './seriesValue';

/** How many places are listed at either end of a ranking. */
const ENDS = 3;

/** A place in a ranking, ready to be shown. */
export interface ListedPlace {
  place: string;
  name: string;
  rank: number;
  printed: string;
}

/** How often values occur, ready to be drawn or listed. */
export interface DistributionBar extends DistributionBin {
  fromText: string;
  toText: string;
  /** Whether the place's own value lies here. */
  isOwn: boolean;
}

/** Where a place stands in one year: what the words, the picture and the lists share. */
export interface PlaceStanding {
  indicator: Indicator;
  /** The value as printed; empty where the report does not state it. */
  printed: string;
  /** What the place's report counts, where it differs: then it stands nowhere. */
  definition: string | null;
  /** Null where the place has no value, or none that compares. */
  standing: Standing | null;
  /** How many places have a value that compares. */
  ranked: number;
  /** How many have none. */
  missing: number;
  /** How many count something else and are left out. */
  differing: number;
  /** How many of those ranked are not exact: they stand by the number their report prints. */
  inexact: number;
  /** Of those ranked; empty where the place itself stands nowhere. */
  median: string;
  /** None where the places are so few that the lists hold them all. */
  bars: readonly DistributionBar[];
  /** The first places and the last; all of them are first where they are few. */
  first: readonly ListedPlace[];
  last: readonly ListedPlace[];
}

interface Field {
  peers: readonly string[];
  ranked: readonly RankedPlace[];
  bins: readonly DistributionBin[];
  differing: number;
  inexact: number;
}

const fields = memoizeByObject((_series: Series) =>
  memoizeByObject((_among: readonly string[]) => new Map<number, Field>()),
);

/** The ranking and distribution of one year: the same for every place that is ranked in it, so made once. */
function fieldOf(series: Series, indicator: Indicator, year: number, among: readonly string[]): Field {
  const known = fields(series)(among);
  const found = known.get(year);
  if (found) return found;
  // The few that count something else, not a question to each of thousands.
  const otherwise = new Set(series.definitions.filter((each) => each.year === year).map((each) => each.place));
  const peers = otherwise.size === 0 ? among : among.filter((place) => !otherwise.has(place));
  const ranked = rankPlaces(series, year, peers, indicator.better);
  const values = ranked.map(({ value }) => value);
  const bins = values.length > 2 * ENDS ? distribution(values, 12, indicator.ceiling).bins : [];
  const vague = new Set(series.bounds?.filter((each) => each.year === year).map((each) => each.place));
  const inexact = ranked.filter((each) => vague.has(each.place)).length;
  const field = { peers, ranked, bins, differing: among.length - peers.length, inexact };
  known.set(year, field);
  return field;
}

/**
 * Everything said of a place's standing.
 * @param asked `among`: the list `peersOf` gives, itself and not a copy: what was found for it is remembered
 * @param names every place by its id
 */
export function placeStanding(
  indicator: Indicator,
  series: Series,
  asked: { year: number; place: string; among: readonly string[] },
  names: ReadonlyMap<string, PlaceNode>,
  language: Language,
): PlaceStanding {
  const { year, place, among } = asked;
  const { peers, ranked, bins, differing, inexact } = fieldOf(series, indicator, year, among);
  const value = valueAt(series, place, year);
  const definition = definitionAt(series, place, year);
  const missing = peers.length - ranked.length;
  const own = value !== null && definition === null ? standingIn(ranked, value, missing, indicator.better) : null;
  const listed = (rows: readonly RankedPlace[]): ListedPlace[] =>
    rows.map((row) => {
      const name = names.get(row.place)?.name;
      const printed = formatValue(indicator, row.value, language, inexactAt(series, row.place, year));
      return { place: row.place, name: name ? inLanguage(name, language) : row.place, rank: row.rank, printed };
    });
  const edgeText = (edge: number) =>
    indicator.kind === 'rate' ? formatValue(indicator, edge, language) : formatNumber(edge, language);
  return {
    indicator,
    printed: value === null ? '' : formatValue(indicator, value, language, inexactAt(series, place, year)),
    definition: definition && inLanguage(definition, language),
    standing: own,
    ranked: ranked.length,
    missing,
    differing,
    inexact,
    median: own ? formatMedian(indicator, own.median, language, inexact > 0) : '',
    bars: bins.map((bin, i) => ({
      ...bin,
      fromText: edgeText(bin.from),
      toText: edgeText(bin.to),
      isOwn: own !== null && value !== null && value >= bin.from && (value < bin.to || i === bins.length - 1),
    })),
    first: listed(bins.length > 0 ? ranked.slice(0, ENDS) : ranked),
    last: listed(bins.length > 0 ? ranked.slice(-ENDS) : []),
  };
}

/** A median may lie between two ranks, which have no words then; of values that are not all exact it is about there. */
function formatMedian(indicator: Indicator, median: number, language: Language, isAbout: boolean): string {
  const inexact = isAbout ? ({ bound: 'about', upTo: null } as const) : null;
  return Number.isInteger(median) || indicator.kind !== 'rank'
    ? formatValue(indicator, median, language, inexact)
    : formatBounded(median, language, inexact);
}
