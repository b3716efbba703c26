import type { ReportEntry } from '../../dataset/schema';

/** A code of the national standard: six digits, nine with the township, twelve with the village. */
export const ADMIN_CODE = /^\d{6}(\d{3}|\d{6})?$/;

/** The level of a place, told by the zeros of its code; 省直辖 and counties beside their city are counties. */
export function adminLevel(code: string): ReportEntry['place']['level'] {
  if (code.length > 6) return 'township';
  if (/^[01]00000$/.test(code) && code !== '110000') return 'country';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
