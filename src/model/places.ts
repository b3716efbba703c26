import type { Localized, ReportEntry } from '../dataset/schema';
import { PLACE_LEVELS } from '../dataset/vocabulary';
import { compareAdminCodes } from './compareAdminCodes';
import { memoizeByObject } from './memoizeByObject';
import { foldText } from './searchText';

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

const searchable = memoizeByObject((places: readonly PlaceNode[]) =>
  places.map(({ name, adminCode }) => [foldText(name.zh), foldText(name.en), adminCode]),
);

/** What a search for places finds. */
export interface FoundPlaces {
  /** The best of them, at most as many as asked for. */
  found: readonly PlaceNode[];
  /** How many there are in all. */
  total: number;
}

/**
 * Places by Chinese name, English name or administrative code: exact ones first, then those that begin with the
 * query, then those that hold it; each group in the order given. A blank query finds every place of the level.
 */
export function searchPlaces(
  places: readonly PlaceNode[],
  query: string,
  level: PlaceLevel | null,
  limit: number,
): FoundPlaces {
  const words = foldText(query);
  const keys = searchable(places);
  const groups: [PlaceNode[], PlaceNode[], PlaceNode[]] = [[], [], []];
  places.forEach((place, index) => {
    if (level !== null && place.level !== level) return;
    let best = 3;
    for (const key of keys[index] ?? []) {
      const at = key.indexOf(words);
      if (at !== -1) best = Math.min(best, at > 0 ? 2 : key.length > words.length ? 1 : 0);
    }
    // A blank query begins every key: one group, nothing reordered.
    groups[words === '' && best < 3 ? 1 : best]?.push(place);
  });
  const all = groups[0].concat(groups[1], groups[2]);
  return { found: all.slice(0, limit), total: all.length };
}
