import type { TFunction } from 'i18next';
import type { Dataset } from '../dataset/dataset';
import { datasetJsonLd, type JsonLdContext } from '../export/datasetJsonLd';
import { type IndicatorRow, indicatorRows } from '../model/indicatorRows';
import { paths } from '../url/paths';

/** The figures a page is about: all, those of its domain, its own; null for pages about something else. */
function rowsOf(path: string, rows: readonly IndicatorRow[]): readonly IndicatorRow[] | null {
  if (path === paths.overview || path === paths.explorer || path === paths.data) return rows;
  const own = rows.filter(({ id, domain }) => path === paths.indicator(id) || path === paths.domain(domain.id));
  return own.length > 0 ? own : null;
}

/**
 * The schema.org description of the data on one page, as the text of a script element: nothing in it can end the
 * element. Empty for pages that are not about figures.
 */
export function describeDataset(path: string, dataset: Dataset, context: JsonLdContext & { t: TFunction }): string {
  const rows = rowsOf(path, indicatorRows(dataset));
  const described = rows && datasetJsonLd(dataset, rows, context);
  return described ? JSON.stringify(described).replace(/</g, '\\u003c') : '';
}
