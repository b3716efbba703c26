import type { CatalogueAdditions } from './imported';
import { isListed, parsedObject, textIn } from './overlaid';

/**
 * The text of `catalogue.json` with what kept reports add: their indicators and categories at the end, aliases united.
 * What has the id of one the catalogue has by itself gives way to it. A text that cannot be understood stays as it is.
 * @param uses ids of the indicators and categories that kept reports use; others are left out
 */
export function overlayCatalogue(text: string, additions: CatalogueAdditions, uses: ReadonlySet<string>): string {
  const catalogue = parsedObject(text);
  const { indicators, categories } = catalogue ?? {};
  if (!Array.isArray(indicators) || !Array.isArray(categories)) return text;

  const newIndicators = additions.indicators.filter(({ id }) => uses.has(id) && !isListed(indicators, id));
  const needed = new Set([...uses, ...newIndicators.map(({ category }) => category)]);
  const newCategories = additions.categories.filter(({ id }) => needed.has(id) && !isListed(categories, id));
  const named = [...indicators, ...newIndicators].map((indicator: unknown) => withAliases(indicator, additions));
  const isSame = newIndicators.length + newCategories.length === 0 && named.every((each, i) => each === indicators[i]);
  if (isSame) return text;
  return JSON.stringify({ ...catalogue, categories: [...categories, ...newCategories], indicators: named });
}

function withAliases(indicator: unknown, { aliases }: CatalogueAdditions): unknown {
  const added = aliases[textIn(indicator, 'id')] ?? [];
  if (typeof indicator !== 'object' || indicator === null || added.length === 0) return indicator;
  const given: unknown = Reflect.get(indicator, 'aliases');
  const own: readonly unknown[] = Array.isArray(given) ? given : [];
  const united = new Set([...own, ...added]);
  return united.size === own.length ? indicator : { ...indicator, aliases: [...united] };
}
