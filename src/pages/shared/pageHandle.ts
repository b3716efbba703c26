import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import type { Language } from '../../model/format';
import type { Crumb } from '../../ui/Breadcrumbs';

export interface PageContext {
  dataset: Dataset;
  params: Readonly<Record<string, string | undefined>>;
  t: TFunction;
  language: Language;
}

/** What a page tells the layout about itself. */
export interface PageHandle {
  /** The steps below the overview, the page itself last; title and breadcrumbs are made from it. */
  trail: (context: PageContext) => readonly Crumb[];
  /** It uses the width of a wall; other pages keep to a width that reads well. */
  isWide?: true;
  /** The values its query string may hold, for repair; by key. */
  known?: (dataset: Dataset) => Readonly<Record<string, readonly string[]>>;
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'trail' in handle;
}

/** The page's title in the browser: from the particular to the site. */
export function pageTitle(trail: readonly Crumb[], site: string): string {
  return [...trail.map((crumb) => crumb.label).reverse(), site].join(' · ');
}
