const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 to 999 as it is counted: 十, 十一, 二十, 一百零三. */
function counted(n: number, digits: string, [ten = '', hundred = '']: string): string {
  const digit = (value: number) => digits[value] ?? '';
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? digit(hundreds) + hundred : '';
  const isBareTen = tens === 1 && hundreds === 0 && digits === DIGITS;
  const middle = tens > 0 ? (isBareTen ? '' : digit(tens)) + ten : hundreds > 0 && ones > 0 ? digit(0) : '';
  return head + middle + (ones > 0 ? digit(ones) : '');
}

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

const letter = (n: number) => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
/** Signs that stand in a row: ① to ⑳; past the last, plain digits. */
const signs = (first: number, most: number) => (n: number) =>
  n <= most ? String.fromCharCode(first + n - 1) : String(n);
const wide = (n: number) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const chinese = (n: number) => (n < 1000 ? counted(n, DIGITS, '十百') : String(n));
const formal = (n: number) => (n < 1000 ? counted(n, FORMAL, '拾佰') : String(n));
const digitwise = (n: number) =>
  String(n).replace(/\d/g, (digit) => (digit === '0' ? '〇' : (DIGITS[Number(digit)] ?? '')));

/** How Word names its ways of counting, and what they write. */
const FORMATS: ReadonlyMap<string, (n: number) => string> = new Map(
  Object.entries({
    decimal: String,
    decimalHalfWidth: String,
    decimalZero: (n) => String(n).padStart(2, '0'),
    decimalFullWidth: wide,
    decimalFullWidth2: wide,
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    taiwaneseCounting: chinese,
    taiwaneseCountingThousand: chinese,
    japaneseCounting: chinese,
    ideographDigital: digitwise,
    taiwaneseDigital: digitwise,
    japaneseDigitalTenThousand: digitwise,
    chineseLegalSimplified: formal,
    ideographLegalTraditional: formal,
    ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
    ideographZodiac: (n) => BRANCHES[n - 1] ?? String(n),
    decimalEnclosedCircle: signs(0x2460, 20),
    decimalEnclosedCircleChinese: signs(0x2460, 20),
    decimalEnclosedParen: signs(0x2474, 20),
    decimalEnclosedFullstop: signs(0x2488, 20),
    ideographEnclosedCircle: signs(0x3280, 10),
    upperRoman: roman,
    lowerRoman: (n) => roman(n).toLowerCase(),
    upperLetter: (n) => letter(n).toUpperCase(),
    lowerLetter: letter,
    none: () => '',
    bullet: () => '',
  }),
);

/** A number of a list as Word writes it in one of its formats (`w:numFmt`); in an unknown one, in digits. */
export function numberText(format: string, n: number): string {
  if (n < 1) return format === 'none' || format === 'bullet' ? '' : String(n);
  return (FORMATS.get(format) ?? String)(n);
}
