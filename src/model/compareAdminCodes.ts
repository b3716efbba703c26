import type { ReportEntry } from '../dataset/schema';

type Place = Pick<ReportEntry['place'], 'id' | 'adminCode'>;

/** Places in the order of their codes, so that each comes before what lies in it; by id where codes are the same. */
export function compareAdminCodes(a: Place, b: Place): number {
  if (a.adminCode !== b.adminCode) return a.adminCode < b.adminCode ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
