import type { Language } from './format';
import { asSounded } from './pinyinStandIns';

/** Chinese by its sounds, English by its letters; quotation marks and brackets count for nothing. */
const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN-u-co-pinyin', en: 'en' };
type Compare = (a: string, b: string) => number;

function collatorOf(language: Language): Compare {
  return new Intl.Collator(LOCALES[language], { numeric: true, ignorePunctuation: true }).compare;
}

/**
 * Items in the order of their names; equal names keep the order given, either way. A browser without the Chinese
 * order (some are built without it) says so by putting 中 before 阿: there the order given stays, which means something.
 */
export function inNameOrder<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  language: Language,
  { isDescending = false, compare = collatorOf(language) }: { isDescending?: boolean; compare?: Compare } = {},
): readonly T[] {
  const isChinese = language === 'zh-CN';
  if (isChinese && compare('阿', '中') >= 0) return items;
  const names = items.map(nameOf);
  // Names repeat: each is compared once, and the items then by the place of their name.
  const sounded = [...new Set(names)].map((name) => ({ name, sound: isChinese ? asSounded(name) : name }));
  sounded.sort((a, b) => compare(a.sound, b.sound));
  const places = new Map<string, number>();
  let place = 0;
  sounded.forEach(({ name, sound }, i) => {
    const before = sounded[i - 1];
    if (before && compare(before.sound, sound) !== 0) place += 1;
    places.set(name, place);
  });
  const sign = isDescending ? -1 : 1;
  const placeOf = (i: number) => places.get(names[i] ?? '') ?? 0;
  return items
    .map((item, i) => ({ item, at: placeOf(i) }))
    .sort((a, b) => sign * (a.at - b.at))
    .map(({ item }) => item);
}
