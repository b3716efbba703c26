const DIGITS = '零一二三四五六七八九';

/** 一 to 九十九 as a number, or null. */
function chineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones === '' ? DIGITS.indexOf(tens) : null;
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/**
 * A section as a report prints it (一（二）3.) or as the dataset numbers it (1.2.3), as its id `1.2.3`; null for
 * anything else.
 */
export function readSection(text: string): string | null {
  const bare = text.normalize('NFKC').replace(/[\s、。第部分]/g, '');
  const numbered = bare.replace(/\.$/, '');
  if (/^\d+(\.\d+)*$/.test(numbered)) return numbered;
  const parts = bare.match(/\([^()]+\)|[一二三四五六七八九十]+|\d+/g) ?? [];
  if (parts.join('') !== numbered || parts.length === 0) return null;
  const numbers = parts.map((part) => {
    const inner = part.replace(/[()]/g, '');
    return /^\d+$/.test(inner) ? Number(inner) : chineseNumber(inner);
  });
  return numbers.every((number) => number !== null && number > 0) ? numbers.join('.') : null;
}
