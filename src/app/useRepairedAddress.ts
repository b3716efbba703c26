import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Dataset } from '../dataset/dataset';
import type { PageHandle } from '../pages/shared/pageHandle';
import { type Repair, repairSearch } from '../url/repairSearch';

/** What is kept in the history entry of a repaired address. */
export interface RepairedState {
  repairs: readonly Repair[];
}

/** Replaces an address that asks for what does not exist by the nearest that does, and remembers what was changed. */
export function useRepairedAddress(dataset: Dataset, handle: PageHandle | null): void {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (dataset.entries.length === 0 || search === '') return;
    const known = { report: dataset.entries.map((entry) => entry.id), ...handle?.known?.(dataset) };
    const result = repairSearch(search, known);
    if (result.search === search) return;
    const state: RepairedState = { repairs: result.repairs };
    navigate({ pathname, search: result.search, hash }, { replace: true, state });
  }, [dataset, handle, pathname, search, hash, navigate]);
}
