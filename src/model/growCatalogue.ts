import type { Catalogue, Indicator } from '../dataset/schema';
import type { CatalogueAdditions } from './catalogueAdditions';

const united = (own: readonly string[], more: readonly string[]) => [...new Set([...own, ...more])];

/**
 * A catalogue with what reports added to it: new categories and indicators at the end, aliases where they belong. What
 * the catalogue has under the same id meanwhile stays as it is; aliases of unknown indicators are left out.
 */
export function growCatalogue(catalogue: Catalogue, additions: CatalogueAdditions): Catalogue {
  const known = new Set(catalogue.categories.map(({ id }) => id));
  const named = new Set(catalogue.indicators.map(({ id }) => id));
  const indicators = [...catalogue.indicators, ...additions.indicators.filter(({ id }) => !named.has(id))];
  const withAliases = (indicator: Indicator): Indicator => {
    const more = additions.aliases[indicator.id] ?? [];
    return more.length === 0 ? indicator : { ...indicator, aliases: united(indicator.aliases ?? [], more) };
  };
  return {
    ...catalogue,
    categories: [...catalogue.categories, ...additions.categories.filter(({ id }) => !known.has(id))],
    indicators: indicators.map(withAliases),
  };
}
