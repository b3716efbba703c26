/**
 * A number as a person types it: full-width digits, thousands separators, a per cent sign. `约3000`, `近1.1万` and
 * `3530余` are none: what is not exact is not made exact.
 */
export function readNumber(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/\s/g, '').replace(/%$/, '').replace(/，/g, ',');
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
  return /^[+-]?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
}
