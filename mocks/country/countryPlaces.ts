import type { ReportEntry } from '../../src/dataset/schema';

/** A place of the fictional country, with its position among those of its parent. */
export interface CountryPlace {
  place: ReportEntry['place'];
  /** Position in the list of all places. */
  index: number;
  /** The positions of the places of one parent, this one included. */
  siblings: readonly number[];
}

/** Two-digit province codes that no real place has. */
const PROVINCE_CODES = [
  [83, 99],
  [72, 80],
  [67, 70],
  [55, 60],
  [47, 49],
  [38, 40],
  [24, 30],
  [16, 20],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const NUMERALS = ['', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A short Chinese label: 甲 … 癸, 甲二 … 癸二, … */
const label = (index: number) => `${STEMS[index % 10]}${NUMERALS[Math.floor(index / 10)]}`;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** So many shares of a whole, as even as can be, the larger ones first. */
function shares(whole: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, i) => Math.floor(whole / parts) + (i < whole % parts ? 1 : 0));
}

/** How many of so many places are provinces and prefectures; the rest are counties. */
function levelSizes(count: number): { provinces: number; prefectures: number } {
  const provinces = Math.min(Math.max(1, Math.round(count / 100)), PROVINCE_CODES.length);
  const prefectures = Math.min(Math.max(provinces, Math.round(count * 0.106)), Math.max(0, count - provinces));
  return { provinces, prefectures };
}

/** The most places it is made for: every province has a code, every label is short. */
export const MOST_PLACES = 5_000;

/**
 * The places of a country that does not exist, in the order of their codes: 3 200 are 32 provinces, 339 prefectures
 * and 2 829 counties. Each name says that it is made up.
 */
export function countryPlaces(count: number): readonly CountryPlace[] {
  const { provinces, prefectures } = levelSizes(count);
  const places: ReportEntry['place'][] = [];
  const siblings: number[][] = [];
  const add = (place: ReportEntry['place'], group: number[]) => {
    group.push(places.length);
    places.push(place);
    siblings.push(group);
  };

  const prefecturesOf = shares(prefectures, provinces);
  const countiesOf = shares(count - provinces - prefectures, Math.max(1, prefectures));
  const country: number[] = [];
  let nextPrefecture = 0;
  prefecturesOf.forEach((size, p) => {
    const [code, zh, en] = [String(PROVINCE_CODES[p]), label(p), String(p + 1)];
    const name = { zh: `虚构${zh}省`, en: `Fictional Province ${en}` };
    add({ id: `fictional-${en}`, name, adminCode: `${code}0000`, level: 'province' }, country);
    const province: number[] = [];
    for (let c = 0; c < size; c += 1) {
      const [cityCode, cityZh, cityEn] = [`${code}${twoDigits(c + 1)}`, `${zh}${label(c)}`, `${en}-${c + 1}`];
      const cityName = { zh: `虚构${cityZh}市`, en: `Fictional City ${cityEn}` };
      add({ id: `fictional-${cityEn}`, name: cityName, adminCode: `${cityCode}00`, level: 'prefecture' }, province);
      const city: number[] = [];
      const counties = countiesOf[nextPrefecture] ?? 0;
      nextPrefecture += 1;
      for (let d = 0; d < counties; d += 1) {
        const en3 = `${cityEn}-${d + 1}`;
        const countyName = { zh: `虚构${cityZh}${label(d)}县`, en: `Fictional County ${en3}` };
        add(
          { id: `fictional-${en3}`, name: countyName, adminCode: `${cityCode}${twoDigits(d + 1)}`, level: 'county' },
          city,
        );
      }
    }
  });
  return places.map((place, index) => ({ place, index, siblings: siblings[index] ?? [] }));
}
