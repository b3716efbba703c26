const CHINA = '+08:00';
const PATTERNS = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日(?: ?(\d{1,2})[:时](\d{2})分?)?$/,
];
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
const daysIn = (year: number, month: number) =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** A day, with or without a time, as the dataset writes it: `2024-01-29T17:22+08:00`. Chinese time unless it says otherwise. */
export function readDate(text: string): string | null {
  const bare = text.normalize('NFKC').trim();
  if (ISO.test(bare)) return bare.replace(/(T\d{2}:\d{2}):\d{2}/, '$1');
  const found = PATTERNS.map((pattern) => pattern.exec(bare)).find((match) => match !== null);
  if (!found) return null;
  const [, year = '', month, day, hour, minute] = found;
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  if (!isDay || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${CHINA}`;
}
