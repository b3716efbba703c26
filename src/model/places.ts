import type { Localized, ReportEntry } from '../dataset/schema';
import { PLACE_LEVELS } from '../dataset/vocabulary';
import { bestMatches } from './bestMatches';
import { compareAdminCodes } from './compareAdminCodes';
import { GRADE } from './grade';
import { memoizeByObject } from './memoizeByObject';
import type { SearchFields } from './searchIndex';

export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A place that has reports, and the nearest place above it that has some too. */
export interface PlaceNode {
  id: string;
  name: Localized;
  adminCode: string;
  level: PlaceLevel;
  parent: PlaceNode | null;
}

const isAbove = (a: PlaceNode, b: PlaceNode) => PLACE_LEVELS.indexOf(a.level) < PLACE_LEVELS.indexOf(b.level);

/** What a place lies in, by its code, nearest first: township 441202001 in 441202, 441200, 440000, the country. */
function parentOf(place: PlaceNode, byCode: ReadonlyMap<string, PlaceNode>, country: PlaceNode | null) {
  const { adminCode } = place;
  for (const code of [adminCode.slice(0, 6), `${adminCode.slice(0, 4)}00`, `${adminCode.slice(0, 2)}0000`]) {
    const other = byCode.get(code);
    // A code is no proof: what lies in another place is also of a lower level.
    if (other && isAbove(other, place)) return other;
  }
  return country && isAbove(country, place) ? country : null;
}

/** Every place of the reports once, in the order of their codes, each with what it lies in (as GB/T 2260 codes say). */
export const placesOf = memoizeByObject((entries: readonly ReportEntry[]): readonly PlaceNode[] => {
  const byId = new Map<string, PlaceNode>();
  for (const { place } of entries) {
    const { id, name, adminCode, level } = place;
    if (!byId.has(id)) byId.set(id, { id, name, adminCode, level, parent: null });
  }
  const nodes = [...byId.values()].sort(compareAdminCodes);

  const byCode = new Map<string, PlaceNode>();
  for (const node of nodes) if (!byCode.has(node.adminCode)) byCode.set(node.adminCode, node);
  const country = nodes.find(({ level }) => level === 'country') ?? null;
  for (const node of nodes) node.parent = parentOf(node, byCode, country);
  return nodes;
});

/** What a place lies in, outermost first. */
export function ancestorsOf(place: PlaceNode): readonly PlaceNode[] {
  return place.parent ? [...ancestorsOf(place.parent), place.parent] : [];
}

/** What a place is found by: its names, by pinyin too, and its code. */
export const placeFields = ({ name, adminCode }: PlaceNode): SearchFields => ({
  names: [name.zh, name.en, adminCode],
  texts: [],
});

/** What a search for places finds. */
export interface FoundPlaces {
  /** The best of them, at most as many as asked for. */
  found: readonly PlaceNode[];
  /** How many there are in all. */
  total: number;
}

/**
 * The places of a level that a search found, the best first, those found alike in the order asked for.
 * @param grades how well each is found (see `searchMask`), null where nothing is sought; pieces of a name are not enough
 * @param order positions of the places in that order; without it, they stand as given
 */
export function searchPlaces(
  places: readonly PlaceNode[],
  grades: Uint8Array | null,
  level: PlaceLevel | null,
  limit: number,
  order: readonly number[] = [...places.keys()],
): FoundPlaces {
  const wanted = Uint8Array.from(order, (at) => {
    const grade = grades ? (grades[at] ?? 0) : GRADE.whole;
    const isWanted = grade > GRADE.pieces && (level === null || places[at]?.level === level);
    return isWanted ? grade : 0;
  });
  const { best, total } = bestMatches(wanted, limit);
  return { found: best.flatMap((i) => places[order[i] ?? -1] ?? []), total };
}
