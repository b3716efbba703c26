/** What a report says of itself in its title. */
export interface ReportFacts {
  /** The year it reports on, or null where it names none. */
  year: number | null;
  /** `肇庆市`; empty where it names none. */
  place: string;
  level: 'province' | 'city' | 'county';
}

const TITLE =
  /([\u4e00-\u9fff]{2,11}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗|镇|乡))?(?:人民政府|政府)?(?:关于)?((?:19|20)\d{2})年(?:度)?[\u4e00-\u9fff]{0,8}?(?:法治政府|依法行政|法治)/;
const LOOKED_AT = 3000;

/** The year and the place of a report, from its title or the first sentence that says so; a year named most, at last. */
export function reportFacts(text: string): ReportFacts {
  const head = text.slice(0, LOOKED_AT);
  const found = TITLE.exec(head);
  const place = (found?.[1] ?? /^([\u4e00-\u9fff]{2,8}?(?:市|县|区|州|省))/m.exec(head)?.[1] ?? '').replace(
    /^(?:中共|关于)/,
    '',
  );
  const level = /(?:省|自治区)$/.test(place)
    ? 'province'
    : /(?:县|旗|区|镇|乡)$/.test(place) || /全县|我县|我区/.test(head)
      ? 'county'
      : 'city';
  if (found) return { year: Number(found[2]), place, level };
  const counts = new Map<number, number>();
  for (const [, year] of text.matchAll(/((?:19|20)\d{2})年/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return { year: most?.[0] ?? null, place, level };
}
