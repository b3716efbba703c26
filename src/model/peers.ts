import { memoizeByObject } from './memoizeByObject';
import { ancestorsOf, type PlaceNode } from './places';

const byScope = memoizeByObject((_places: readonly PlaceNode[]) => new Map<string, readonly string[]>());

/**
 * The places one is fairly ranked among: those of its level, all of them or those below one place.
 * @param among the id of a place they must lie in, or null for all
 * @returns ids, the place itself among them; remembered, so that the same question gets the same list
 */
export function peersOf(places: readonly PlaceNode[], place: PlaceNode, among: string | null): readonly string[] {
  const known = byScope(places);
  const key = `${place.level} ${among ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const isIn = (other: PlaceNode | null): boolean => other !== null && (other.id === among || isIn(other.parent));
  const peers = places
    .filter((other) => other.level === place.level && (among === null || isIn(other.parent)))
    .map(({ id }) => id);
  known.set(key, peers);
  return peers;
}

/** Among which places a place can be ranked: below each of its ancestors, nearest first; those that hold others too. */
export function scopesOf(places: readonly PlaceNode[], place: PlaceNode): readonly PlaceNode[] {
  const all = peersOf(places, place, null).length;
  return [...ancestorsOf(place)].reverse().filter(({ id }) => {
    const { length } = peersOf(places, place, id);
    return length > 1 && length < all;
  });
}
