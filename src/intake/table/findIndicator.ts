import type { Indicator } from '../../dataset/schema';
import { nearest } from '../../model/nearest';

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\s“”"'《》()·、,.-]/g, '')
    .toLowerCase();

export interface IndicatorFinder {
  /** By id, name, short name or alias, in Chinese or English; null where none is meant, or several are. */
  find: (text: string) => Indicator | null;
  /** Names close to one that is not known, closest first. */
  near: (text: string) => readonly string[];
}

/** Finds indicators by whatever a table calls them. */
export function indicatorFinder(indicators: readonly Indicator[]): IndicatorFinder {
  const known = new Map<string, Indicator | null>();
  const learn = (name: string, indicator: Indicator) => {
    const key = plain(name);
    const other = known.get(key);
    known.set(key, other === undefined || other === indicator ? indicator : null);
  };
  for (const indicator of indicators) {
    const { name, short, aliases = [] } = indicator;
    for (const called of [name.zh, name.en, short.zh, short.en, ...aliases]) learn(called, indicator);
  }
  // An id is nobody else's, whatever it is also a name of.
  for (const indicator of indicators) known.set(plain(indicator.id), indicator);
  const names = indicators.map(({ name }) => name.zh);
  return {
    find: (text) => known.get(plain(text)) ?? null,
    near: (text) => nearest(text, names),
  };
}
