import type { Catalogue, Report } from '../dataset/schema';

/** The catalogue for one report: what is published, and of what was added to it only what this report uses. */
export function ownCatalogue(catalogue: Catalogue, published: Catalogue, report: Report): Catalogue {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const known = new Set([...ids(published.indicators), ...report.observations.map(({ indicator }) => indicator)]);
  const indicators = catalogue.indicators.filter(({ id }) => known.has(id));
  const used = new Set([
    ...ids(published.categories),
    ...indicators.map(({ category }) => category),
    ...report.records.map(({ category }) => category),
  ]);
  return { ...catalogue, indicators, categories: catalogue.categories.filter(({ id }) => used.has(id)) };
}
