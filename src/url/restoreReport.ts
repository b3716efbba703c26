import type { Repair } from './repairSearch';

/**
 * Asks again for a report that an address had to do without and that is there again, unless another was chosen since.
 * @param repairs what was changed of the address
 * @param known ids of the reports that there are
 * @returns the address's query and the repairs that still hold; both as given where there is nothing to restore
 */
export function restoreReport(
  search: string,
  repairs: readonly Repair[],
  known: readonly string[],
): { search: string; repairs: readonly Repair[] } {
  const gone = repairs.find(({ key, value }) => key === 'report' && known.includes(value));
  const params = new URLSearchParams(search);
  if (!gone || params.get('report') !== gone.instead) return { search, repairs };
  params.set('report', gone.value);
  return { search: `?${params.toString().replace(/%2C/g, ',')}`, repairs: repairs.filter((repair) => repair !== gone) };
}
