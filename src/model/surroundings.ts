import type { ReportEntry } from '../dataset/schema';
import { placeIndex } from './comparison';
import { peersOf } from './peers';
import { type PlaceNode, placesOf } from './places';
import { yearsOfPlace } from './reportsOfPlace';

/** Over more years than this, only those that have a report are listed. */
const MOST_YEARS = 40;

/** What stands around the report on screen: its place in other years, and other places of its level in its year. */
export interface Surroundings {
  place: PlaceNode;
  /** The place's reports, newest first, one a year. */
  own: readonly ReportEntry[];
  /** From the place's first year to its last, ascending; years without a report too, so that a gap is seen as one. */
  years: readonly number[];
  /** The place's report before the one on screen; null where there is none. */
  before: ReportEntry | null;
  /** Ids of the places of its level, its own among them: the list `peersOf` gives. */
  peers: readonly string[];
  /** The reports of these places of the same year, one a place, that on screen among them. */
  sameYear: readonly ReportEntry[];
}

/** Null only where the report is none of those listed. */
export function surroundings(entries: readonly ReportEntry[], entry: ReportEntry): Surroundings | null {
  const place = placeIndex(entries).get(entry.place.id);
  if (!place) return null;
  const own = yearsOfPlace(entries, place.id)
    .filter(({ year }, i, all) => year !== all[i - 1]?.year)
    // Of two reports of one year, the one on screen.
    .map((each) => (each.year === entry.year ? entry : each));
  const peers = peersOf(placesOf(entries), place, null);
  return {
    place,
    own,
    years: yearsBetween(own.map(({ year }) => year).reverse()),
    before: own.find(({ year }) => year < entry.year) ?? null,
    peers,
    sameYear: ofYear(entries, entry, new Set(peers)),
  };
}

function yearsBetween(ascending: readonly number[]): readonly number[] {
  const [first = 0, last = first] = [ascending[0], ascending[ascending.length - 1]];
  if (last - first >= MOST_YEARS) return ascending;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function ofYear(
  entries: readonly ReportEntry[],
  entry: ReportEntry,
  peers: ReadonlySet<string>,
): readonly ReportEntry[] {
  const byPlace = new Map([[entry.place.id, entry]]);
  for (const each of entries) {
    const { id } = each.place;
    if (each.year === entry.year && peers.has(id) && !byPlace.has(id)) byPlace.set(id, each);
  }
  return [...byPlace.values()];
}
