import { meant } from '../model/nearest';

/** A value of the address that means nothing here, and what stands in its place (null: left out). */
export interface Repair {
  key: string;
  value: string;
  instead: string | null;
}

/**
 * Repairs a query string: values of the known keys that are not known are replaced by their nearest
 * neighbour, or left out. Other keys are not touched, nor those of which nothing is known (a file that did not load).
 * @returns the repaired string (`?…` or empty) and what was changed; the same string where nothing was.
 */
export function repairSearch(
  search: string,
  known: Readonly<Record<string, readonly string[]>>,
): { search: string; repairs: Repair[] } {
  const params = new URLSearchParams(search);
  const repairs: Repair[] = [];
  let isMerged = false;
  for (const [key, values] of Object.entries(known)) {
    // A key given twice means its values together.
    const given = params.getAll(key);
    if (given.length === 0 || values.length === 0) continue;
    const raw = given.join(',');
    isMerged ||= given.length > 1;
    const kept = new Set<string>();
    for (const value of new Set(raw.split(','))) {
      if (values.includes(value)) {
        kept.add(value);
        continue;
      }
      const instead = meant(value, values);
      if (instead !== null) kept.add(instead);
      repairs.push({ key, value, instead });
    }
    if (kept.size > 0) params.set(key, [...kept].join(','));
    else params.delete(key);
  }
  if (repairs.length === 0 && !isMerged) return { search, repairs };
  const text = params.toString();
  return { search: text ? `?${text}` : '', repairs };
}
