const DIGITS = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value] as const));
DIGITS.set('〇', 0).set('两', 2).set('壹', 1).set('贰', 2).set('叁', 3);
const STEPS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const GROUPS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The characters Chinese numbers are written with, for building patterns. */
export const NUMERAL_CHARS = '零〇一二两三四五六七八九十百千万亿';

/**
 * The value of a Chinese number (一千零九十六 → 1096, 十五 → 15, 二〇二三 → 2023, 三点二万 → 32000), or null where the
 * characters form none (百千万, 三三).
 */
export function chineseNumber(text: string): number | null {
  const point = /^(.+)点([零〇一二三四五六七八九]+)([万亿]?)$/.exec(text);
  if (point) {
    const whole = chineseNumber(point[1] ?? '');
    const parts = [...(point[2] ?? '')].map((char) => DIGITS.get(char) ?? 0).join('');
    if (whole === null) return null;
    const scale = GROUPS.get(point[3] ?? '') ?? 1;
    return Math.round(Number(`${whole}.${parts}`) * scale * 1e6) / 1e6;
  }
  if (/^[零〇一二三四五六七八九]{3,}$/.test(text)) return Number([...text].map((char) => DIGITS.get(char)).join(''));
  let [total, section, digit, lastStep] = [0, 0, -1, Number.POSITIVE_INFINITY];
  let lastGroup = Number.POSITIVE_INFINITY;
  for (const [index, char] of [...text].entries()) {
    const value = DIGITS.get(char);
    const step = STEPS.get(char);
    const group = GROUPS.get(char);
    if (value !== undefined) {
      if (digit > 0) return null;
      digit = value;
    } else if (step !== undefined) {
      const isBareTen = step === 10 && (index === 0 || digit === 0);
      if (step >= lastStep || (digit <= 0 && !isBareTen)) return null;
      section += (isBareTen ? 1 : digit) * step;
      [digit, lastStep] = [-1, step];
    } else if (group !== undefined) {
      const sum = section + Math.max(digit, 0);
      if (sum === 0 || (group >= lastGroup && total > 0)) return null;
      total += sum * group;
      [section, digit, lastStep, lastGroup] = [0, -1, Number.POSITIVE_INFINITY, group];
    } else return null;
  }
  return text === '' ? null : total + section + Math.max(digit, 0);
}
