import type { IndicatorKind } from './vocabulary';

const CHINESE_ORDINALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways a report prints a value: 96.08 → "96.08"; a rank of 1 → "第一" or "第1". */
export function printedForms(kind: IndicatorKind, value: number): string[] {
  const digits = String(value);
  if (kind !== 'rank') return [digits];
  const ordinal = CHINESE_ORDINALS[value];
  return ordinal ? [`第${ordinal}`, `第${digits}`] : [`第${digits}`];
}

const isFigurePart = (char: string | undefined) => char !== undefined && /[0-9.]/.test(char);

/**
 * Where in a quote the value stands, as [start, end), or null. A match inside a longer figure does not count,
 * and one followed by the unit wins over one that is not (`40个…80名`).
 */
export function locateValue(
  quote: string,
  kind: IndicatorKind,
  value: number,
  unit: string,
): readonly [number, number] | null {
  let fallback: readonly [number, number] | null = null;
  for (const form of printedForms(kind, value)) {
    for (let start = quote.indexOf(form); start !== -1; start = quote.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (isFigurePart(quote[start - 1]) || isFigurePart(quote[end])) continue;
      if (quote.startsWith(unit, end)) return [start, end + unit.length];
      fallback ??= [start, end];
    }
  }
  return fallback;
}
