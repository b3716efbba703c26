const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function chinese(n: number): string {
  if (n < 10 || n > 99) return n < 10 ? (DIGITS[n] ?? '') : String(n);
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : DIGITS[tens]}十${DIGITS[n % 10]}`;
}

/** A section's id as reports print it: 1.2.3 is 一(二)3, and deeper still 一(二)3(1). */
export function sectionLabel(id: string): string {
  const forms = [chinese, (n: number) => `(${chinese(n)})`, String, (n: number) => `(${n})`];
  return id
    .split('.')
    .map((part, depth) => (forms[depth] ?? ((n: number) => `.${n}`))(Number(part)))
    .join('');
}
