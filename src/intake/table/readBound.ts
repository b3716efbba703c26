import type { Bound } from '../../dataset/vocabulary';
import { readNumber } from './readNumber';

const WORDS: Readonly<Record<Exclude<Bound, 'range'>, readonly string[]>> = {
  over: ['超过', '超', '逾', '多于', '余', 'over', 'more than', '>'],
  'at-least': ['至少', '不少于', '不低于', '以上', 'at least', 'at-least', '>=', '≥'],
  under: ['不足', '少于', '低于', 'under', 'less than', '<'],
  'at-most': ['不超过', '不多于', '不高于', '至多', '最多', '以下', '以内', 'at most', 'at-most', '<=', '≤'],
  near: ['近', '将近', '接近', 'nearly', 'near', 'almost'],
  about: ['约', '大约', '左右', 'about', 'approximately', '~'],
};
const BY_WORD = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((bound) => WORDS[bound].map((word) => [word, bound] as const)),
);

/**
 * What a cell says of a value that is not exact: a word (超过, 至少, 近; over, at least, nearly) or the far end of a range (至40,
 * to 40); empty for an exact one. Null where it says neither.
 */
export function readBound(text: string): { bound?: Bound; upTo?: number } | null {
  const said = text.normalize('NFKC').trim().toLowerCase();
  if (said === '') return {};
  const bound = BY_WORD.get(said);
  if (bound) return { bound };
  const upTo = readNumber(/^(?:至|到|to\s|[-—–])(.+)$/.exec(said)?.[1] ?? '');
  return upTo === null ? null : { bound: 'range', upTo };
}
