import type { Category, Indicator } from '../dataset/schema';

/** What reports that were brought in add to the catalogue. */
export interface CatalogueAdditions {
  categories: readonly Category[];
  indicators: readonly Indicator[];
  /** By indicator, also of the catalogue as it comes: what a report called it, so that the next one is matched by itself. */
  aliases: Readonly<Record<string, readonly string[]>>;
}
