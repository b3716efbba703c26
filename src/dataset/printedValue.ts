import { arabicNumbers, chineseNumbers, narrow, type PrintedNumber, printedRanks } from './printedNumbers';
import type { IndicatorKind } from './vocabulary';

const CHINESE_ORDINALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways a report prints a value: 96.08 → "96.08"; a rank of 1 → "第一" or "第1". */
export function printedForms(kind: IndicatorKind, value: number): string[] {
  const digits = String(value);
  if (kind !== 'rank') return [digits];
  const ordinal = CHINESE_ORDINALS[value];
  return ordinal ? [`第${ordinal}`, `第${digits}`] : [`第${digits}`];
}

type Span = readonly [start: number, end: number];

/**
 * Where in a quote the value stands with its unit as printed, as [start, end), or null: 96.08%, 1,234件, ９５％,
 * 3.2万件, 四成, 百分之九十五, 第一; of a range both ends. A match inside a longer figure does not count, and one followed
 * by the unit wins over one that is not (`40个…80名`).
 */
export function locateValue(
  quote: string,
  kind: IndicatorKind,
  value: number,
  unit: string,
  upTo: number | null = null,
): Span | null {
  const [text, due] = [narrow(quote), narrow(unit)];
  /** The end behind the unit, which 余 or 多 may precede; null where it does not follow. */
  const behindUnit = (end: number): number | null => {
    const at = /[余多]/.test(text[end] ?? '') && !text.startsWith(due, end) ? end + 1 : end;
    return text.startsWith(due, at) ? at + due.length : null;
  };
  const read = ({ start, end, value: full, far, isShare, bare }: PrintedNumber): [span: Span, hasUnit: boolean][] => {
    if (isShare) return full === value && due === '%' ? [[[start, end], true]] : [];
    // The 万 of 3.2万元 belongs to a unit that is itself in ten thousands.
    if (bare?.value === value && text.startsWith(due, bare.end)) return [[[start, bare.end + due.length], true]];
    if (full !== value) return [];
    const last = far !== null && far.value === upTo ? far.end : end;
    const behind = behindUnit(last);
    return [[[start, behind ?? last], behind !== null]];
  };
  let fallback: Span | null = null;
  for (const numbersOf of kind === 'rank' ? [printedRanks] : [arabicNumbers, chineseNumbers]) {
    const found = numbersOf(quote).flatMap(read);
    const best = found.find(([, hasUnit]) => hasUnit);
    if (best) return best[0];
    fallback ??= found[0]?.[0] ?? null;
  }
  return fallback;
}
