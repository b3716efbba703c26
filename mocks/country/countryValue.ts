import type { Indicator, Localized } from '../../src/dataset/schema';
import type { CountryPlace } from './countryPlaces';

/** A number from 0 up to 1 that is always the same for the same whole numbers. */
function chance(...seeds: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const seed of seeds) {
    hash = Math.imul(hash ^ seed, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
  }
  return (hash >>> 0) / 2 ** 32;
}

/** What a draw is for, so that no two depend on each other. */
const MISSING = 1;
const BASE = 2;
const DRIFT = 3;
const NOISE = 4;
const SIZE = 5;
const DEFINITION = 6;

const SIZE_OF_LEVEL = { country: 60, province: 8, prefecture: 1, county: 0.15, township: 0.02 } as const;

/** What some reports of the fictional country count instead. */
const OTHER_DEFINITION: Localized = {
  zh: '虚构口径：含下级单位，与目录口径不同',
  en: 'Fictional definition: lower-level units included, unlike the catalogue',
};

/** Per cent with two decimals, from about 80 and closing in on 100 over the years. */
function rate(indicator: number, place: number, year: number): number {
  const short = 20 * chance(BASE, indicator, place) ** 2;
  const closed = 1 - 0.09 * year * chance(DRIFT, indicator, place);
  const noise = 1.2 * (chance(NOISE, indicator, place, year) - 0.5);
  return Math.min(100, Math.max(0, Math.round((100 - short * closed + noise) * 100) / 100));
}

/** A whole number by the size of the place, growing or shrinking a little each year; 0 now and then where small. */
function count(indicator: number, { index, place }: CountryPlace, year: number): number {
  const usual = 10 ** (0.5 + 2.5 * chance(BASE, indicator));
  const size = SIZE_OF_LEVEL[place.level] * Math.exp(1.6 * (chance(SIZE, index) - 0.5));
  const drift = 1 + 0.06 * year * (chance(DRIFT, indicator, index) - 0.35);
  const noise = 0.85 + 0.3 * chance(NOISE, indicator, index, year);
  return Math.round(usual * size * drift * noise);
}

/** The place's position among those of its parent. */
function rank(indicator: number, { index, siblings }: CountryPlace, year: number): number {
  const score = (place: number) => chance(BASE, indicator, place) + 0.3 * chance(NOISE, indicator, place, year);
  const own = score(index);
  return 1 + siblings.filter((other) => score(other) > own).length;
}

const BY_KIND = {
  rate: (indicator: number, place: CountryPlace, year: number) => rate(indicator, place.index, year),
  count,
  rank,
};

/**
 * One value of the fictional country: plausible, the same in every run; null (about one in a hundred) where the
 * report does not state it; with a definition of its own (about one in a thousand) where it counts something else.
 * @param at the position of the indicator in its catalogue, and of the year in its list.
 */
export function countryValue(
  indicator: Indicator,
  place: CountryPlace,
  at: { indicator: number; year: number },
): { value: number; definition: Localized | null } | null {
  if (chance(MISSING, at.indicator, place.index, at.year) < 0.01) return null;
  const value = BY_KIND[indicator.kind](at.indicator, place, at.year);
  const differs = chance(DEFINITION, at.indicator, place.index, at.year) < 0.001;
  return { value, definition: differs ? OTHER_DEFINITION : null };
}
