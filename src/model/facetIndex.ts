/** One way to narrow a list: its values in the order shown, and which of them an item has. */
export interface Facet<T> {
  id: string;
  values: readonly string[];
  of: (item: T) => string | readonly string[] | null;
}

/**
 * The values of every item, as numbers, laid out for one pass: item i has the values
 * `codes[offsets[i]] … codes[offsets[i + 1] - 1]` of a facet.
 */
export interface FacetIndex {
  size: number;
  facets: readonly { id: string; values: readonly string[]; offsets: Int32Array; codes: Int32Array }[];
}

export type FacetSelection = Readonly<Record<string, readonly string[]>>;

export interface FacetResult {
  /** Positions of the items that pass everything, in their order. */
  matches: Int32Array;
  /** For each facet, how many items each of its values would show: every other facet applied, its own left out. */
  counts: Readonly<Record<string, Int32Array>>;
}

export function buildFacetIndex<T>(items: readonly T[], facets: readonly Facet<T>[]): FacetIndex {
  return {
    size: items.length,
    facets: facets.map(({ id, values, of }) => {
      const codeOf = new Map(values.map((value, code) => [value, code]));
      const offsets = new Int32Array(items.length + 1);
      const codes: number[] = [];
      items.forEach((item, i) => {
        const own = of(item);
        for (const value of own === null ? [] : typeof own === 'string' ? [own] : own) {
          const code = codeOf.get(value);
          if (code !== undefined) codes.push(code);
        }
        offsets[i + 1] = codes.length;
      });
      return { id, values, offsets, codes: Int32Array.from(codes) };
    }),
  };
}

/**
 * Filters and counts in one pass. Values of one facet are alternatives (or), facets narrow each other (and).
 * @param textMask above 0 for the items a search keeps, or null for no search.
 */
export function applyFacets(index: FacetIndex, selection: FacetSelection, textMask: Uint8Array | null): FacetResult {
  const { size, facets } = index;
  // Bit f of failed[i] is set where item i lacks every chosen value of facet f; empty where nothing is chosen.
  const isChosen = facets.some(({ id }) => (selection[id]?.length ?? 0) > 0);
  const failed = new Int32Array(isChosen ? size : 0);
  facets.forEach(({ id, values, offsets, codes }, f) => {
    const chosen = selection[id];
    if (!chosen || chosen.length === 0) return;
    const wanted = new Uint8Array(values.length);
    for (const value of chosen) {
      const code = values.indexOf(value);
      if (code !== -1) wanted[code] = 1;
    }
    const bit = 1 << f;
    for (let i = 0; i < size; i += 1) {
      let has = 0;
      for (let c = offsets[i] as number, end = offsets[i + 1] as number; c < end; c += 1) {
        has |= wanted[codes[c] as number] as number;
      }
      if (has === 0) failed[i] = (failed[i] as number) | bit;
    }
  });

  const matches = new Int32Array(size);
  let found = 0;
  const tallies = facets.map(({ values }) => new Int32Array(values.length));
  for (let i = 0; i < size; i += 1) {
    if (textMask !== null && textMask[i] === 0) continue;
    const failures = isChosen ? (failed[i] as number) : 0;
    if (failures === 0) {
      matches[found] = i;
      found += 1;
    } else if ((failures & (failures - 1)) !== 0) continue; // two facets refuse it: it counts nowhere
    for (let f = 0; f < facets.length; f += 1) {
      if (failures !== 0 && failures !== 1 << f) continue;
      const { offsets, codes } = facets[f] as FacetIndex['facets'][number];
      const tally = tallies[f] as Int32Array;
      for (let c = offsets[i] as number, end = offsets[i + 1] as number; c < end; c += 1) {
        const code = codes[c] as number;
        tally[code] = (tally[code] as number) + 1;
      }
    }
  }
  return {
    matches: found * 2 < size ? matches.slice(0, found) : matches.subarray(0, found),
    counts: Object.fromEntries(facets.map(({ id }, f) => [id, tallies[f] as Int32Array])),
  };
}
