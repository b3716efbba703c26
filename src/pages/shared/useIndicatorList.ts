import { useCallback, useMemo } from 'react';
import { indicatorFacets } from '../../model/facets';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { commonUnit, parseRange, rangeMask } from '../../model/valueRange';
import type { ExplorerQuestion } from '../../url/explorerParams';
import { useDataset } from './DatasetContext';
import { indicatorFields } from './indicatorFields';
import { useFacetedList } from './useFacetedList';

/**
 * The indicators that answer the explorer's question. Bounds of the value hold only where the rows share a unit:
 * `measured` is that unit with the bounds of its values, null where there is none and bounds are passed over.
 */
export function useIndicatorList({ q, domain, category, kind, unit, status, section, range }: ExplorerQuestion) {
  const dataset = useDataset();
  const items = indicatorRows(dataset);
  const facets = useMemo(() => indicatorFacets(dataset), [dataset]);
  const selection = useMemo(
    () => ({ domain, category, kind, unit, status, section }),
    [domain, category, kind, unit, status, section],
  );
  const bounds = useMemo(() => parseRange(range), [range]);
  const narrow = useCallback(
    (rows: readonly IndicatorRow[]) => (bounds && commonUnit(rows) ? rangeMask(items, bounds) : null),
    [items, bounds],
  );
  const list = useFacetedList(items, facets, indicatorFields, { selection, q, narrow });
  const measured = useMemo(() => commonUnit(list.wide), [list.wide]);
  return { ...list, items, facets, selection, measured, range: measured ? bounds : null };
}
