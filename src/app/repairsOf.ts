import type { Repair } from '../url/repairSearch';

function isRepair(value: unknown): value is Repair {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value && 'instead' in value;
}

/** What was changed of an address, as its history entry remembers it. */
export function repairsOf(state: unknown): readonly Repair[] {
  const stored = typeof state === 'object' && state !== null ? Reflect.get(state, 'repairs') : null;
  return Array.isArray(stored) ? stored.filter(isRepair) : [];
}
