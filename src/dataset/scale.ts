const SCALE = /([余多几]?)(万亿|千万|百万|十万|亿|万|千(?![米克瓦])|百(?!姓))?([余多]?)/y;
const FACTORS: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};

/** A word behind a number that multiplies it. */
export interface Scale {
  /** 1 where there is no such word. */
  factor: number;
  /** Where it ends. */
  end: number;
  /** Whether it is said to be more: 3万余, 3万多, 几万. */
  isMore: boolean;
}

/** The 万 or 亿 that stands at a place of a text, behind a number in digits. */
export function scaleAt(text: string, index: number): Scale {
  SCALE.lastIndex = index;
  const [all = '', more = '', word = '', rest = ''] = SCALE.exec(text) ?? [];
  return word === ''
    ? { factor: 1, end: index, isMore: false }
    : { factor: FACTORS[word] ?? 1, end: index + all.length, isMore: more + rest !== '' };
}

/** 1.1 × 10000 is 11000, not 11000.000000000002. */
export const scaled = (value: number, factor: number): number => Math.round(value * factor * 1e6) / 1e6;
