import type { CatalogueAdditions } from './imported';

const byId = <T extends { id: string }>(earlier: readonly T[], later: readonly T[]): T[] => [
  ...new Map([...earlier, ...later].map((each) => [each.id, each])).values(),
];

/** What was added to the catalogue before, and what is added now: of one id the later counts, aliases are united. */
export function uniteAdditions(earlier: CatalogueAdditions, later: CatalogueAdditions): CatalogueAdditions {
  const aliases: Record<string, readonly string[]> = { ...earlier.aliases };
  for (const [id, names] of Object.entries(later.aliases)) {
    const united = [...new Set([...(aliases[id] ?? []), ...names])];
    if (united.length > 0) aliases[id] = united;
  }
  return {
    categories: byId(earlier.categories, later.categories),
    indicators: byId(earlier.indicators, later.indicators),
    aliases,
  };
}

/** Whether nothing is added at all. */
export const addsNothing = ({ categories, indicators, aliases }: CatalogueAdditions): boolean =>
  categories.length === 0 && indicators.length === 0 && Object.keys(aliases).length === 0;
