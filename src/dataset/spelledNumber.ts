/** Each in its place: 零 is 0. */
export const DIGITS = '零一二三四五六七八九';
const STEPS = [
  [1e8, '亿'],
  [1e4, '万'],
  [1e3, '千'],
  [100, '百'],
  [10, '十'],
] as const;

function spell(whole: number): string {
  for (const [step, word] of STEPS) {
    if (whole < step) continue;
    const rest = whole % step;
    const tail = rest === 0 ? '' : (rest < step / 10 ? '零' : '') + spell(rest);
    return spell(Math.floor(whole / step)) + word + tail;
  }
  return DIGITS.charAt(whole);
}

/** A number of 0 or more in Chinese numerals, as reports write it: 15 → 十五, 1096 → 一千零九十六, 95.5 → 九十五点五. */
export function spelledNumber(value: number): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1] ?? '';
  const part = decimals.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
  return spell(Math.floor(value)).replace(/^一十/, '十') + (part && `点${part}`);
}
