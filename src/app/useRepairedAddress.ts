import { useEffect, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Dataset } from '../dataset/dataset';
import { keptFault } from '../imported/keptFault';
import type { PageHandle } from '../pages/shared/pageHandle';
import { type Repair, repairSearch } from '../url/repairSearch';
import { restoreReport } from '../url/restoreReport';
import { repairsOf } from './repairsOf';

/** What is kept in the history entry of a repaired address. */
export interface RepairedState {
  repairs: readonly Repair[];
}

/**
 * Replaces an address that asks for what does not exist by the nearest that does, and remembers what was changed. A
 * report that is back is asked for again. While what this browser keeps cannot be read, nobody knows what exists, and
 * the address stays.
 */
export function useRepairedAddress(dataset: Dataset, handle: PageHandle | null): void {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const fault = useSyncExternalStore(keptFault.watch, keptFault.read, () => null);
  useEffect(() => {
    if (dataset.entries.length === 0 || fault) return;
    const known = { report: dataset.entries.map((entry) => entry.id), ...handle?.known?.(dataset) };
    const asked = restoreReport(search, repairsOf(state), known.report);
    const result = repairSearch(asked.search, known);
    if (result.search === search) return;
    const earlier = asked.repairs.filter(({ key }) => !result.repairs.some((repair) => repair.key === key));
    const repaired: RepairedState = { repairs: [...earlier, ...result.repairs] };
    navigate({ pathname, search: result.search, hash }, { replace: true, state: repaired });
  }, [dataset, handle, fault, pathname, search, hash, state, navigate]);
}
