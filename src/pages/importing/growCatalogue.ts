import type { DataIssue, Expectation } from '../../dataset/issue';
import type { Catalogue, Category, Indicator } from '../../dataset/schema';
import type { CatalogueAdditions } from '../../imported/imported';

export interface GrownCatalogue {
  /** The one that is here, with what the file adds. */
  catalogue: Catalogue;
  additions: CatalogueAdditions;
  /** What of the file's own catalogue does not fit the one that is here, without the file's name. */
  issues: readonly Omit<DataIssue, 'file'>[];
  /** Indicators that mean something else here: figures of theirs would be misread. */
  differing: ReadonlySet<string>;
}

const namesOf = ({ name, short, aliases = [] }: Indicator) => [name.zh, short.zh, ...aliases];

type Fault = Omit<DataIssue, 'file' | 'path'> & { field: string };
const fault = (field: string, expected: Expectation, detail: string, got: string): Fault => ({
  field,
  expected,
  detail,
  got,
});

/** Why an indicator of the file is not the one that is here under its id, or null. */
function difference(here: Indicator, own: Indicator): Fault | null {
  if (own.kind !== here.kind) return fault('kind', 'one-of', here.kind, own.kind);
  if (own.unit.zh !== here.unit.zh) return fault('unit.zh', 'one-of', here.unit.zh, own.unit.zh);
  return null;
}

/** Why a category or an indicator of the file has no place here, or null. */
function homeless(base: Catalogue, categories: readonly Category[], own: Indicator | Category): Fault | null {
  if (!base.domains.some(({ id }) => id === own.domain)) return fault('domain', 'known-domain', '', own.domain);
  if (!('category' in own)) return null;
  const home = categories.find(({ id }) => id === own.category);
  if (!home) return fault('category', 'known-category', '', own.category);
  return home.domain === own.domain ? null : fault('category', 'category-of-domain', own.domain, own.category);
}

/**
 * What a file's own catalogue adds to the one that is here: categories and indicators of other ids, and the names by
 * which the file calls those of the same id. An indicator of the same id but of another kind or unit is another one.
 */
export function growCatalogue(base: Catalogue, own: Catalogue | null): GrownCatalogue {
  const issues: Omit<DataIssue, 'file'>[] = [];
  const differing = new Set<string>();
  const aliases: Record<string, readonly string[]> = {};
  /** Whether it may enter; what is against it is listed. */
  const isFree = (path: string, found: Fault | null): boolean => {
    if (!found) return true;
    const { field, ...rest } = found;
    issues.push({ path: `${path}.${field}`, ...rest });
    return false;
  };

  const categories = (own?.categories ?? []).filter((category) => {
    if (base.categories.some(({ id }) => id === category.id)) return false;
    return isFree(`catalogue.categories[${category.id}]`, homeless(base, [], category));
  });
  const allCategories = [...base.categories, ...categories];
  const here = new Map(base.indicators.map((indicator) => [indicator.id, indicator]));
  const indicators = (own?.indicators ?? []).filter((indicator) => {
    const path = `catalogue.indicators[${indicator.id}]`;
    const same = here.get(indicator.id);
    if (!same) return isFree(path, homeless(base, allCategories, indicator));
    if (!isFree(path, difference(same, indicator))) differing.add(indicator.id);
    else {
      const known = namesOf(same);
      const more = [...new Set(namesOf(indicator))].filter((name) => !known.includes(name));
      if (more.length > 0) aliases[indicator.id] = more;
    }
    return false;
  });

  const withAliases = base.indicators.map((indicator) => {
    const more = aliases[indicator.id];
    return more ? { ...indicator, aliases: [...(indicator.aliases ?? []), ...more] } : indicator;
  });
  return {
    catalogue: { ...base, categories: allCategories, indicators: [...withAliases, ...indicators] },
    additions: { categories, indicators, aliases },
    issues,
    differing,
  };
}
