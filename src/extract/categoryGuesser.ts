import type { Catalogue, Category } from '../dataset/schema';
import { featuresOf } from './likeness';

/** A category with its domain. */
export interface Belonging {
  domain: string;
  category: string;
}

/** How much a pair of characters counts: in a category's name most, in what its indicators are defined by least. */
const WEIGHTS = { name: 3, indicator: 1, definition: 0.4 };
/** What the figures of the same section, and of the one around it, say of where a saying belongs. */
const BESIDE = { same: 1.5, around: 0.6 };
const TITLE_WEIGHT = 0.7;
/** Below this nothing speaks for any. */
const LEAST = 1;

type Known = Pick<Catalogue, 'categories' | 'indicators'>;

/** By pair of characters, how much it speaks for each category; pairs of many categories speak little for any. */
function pairWeights({ categories, indicators }: Known): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const found = new Map<string, Map<string, number>>();
  const add = (category: string, words: string, weight: number) => {
    for (const pair of featuresOf(words).pairs) {
      const by = found.get(pair) ?? new Map<string, number>();
      by.set(category, Math.max(by.get(category) ?? 0, weight));
      found.set(pair, by);
    }
  };
  for (const { id, name } of categories) add(id, name.zh, WEIGHTS.name);
  for (const { category, name, short, aliases = [], definition } of indicators) {
    for (const words of [name.zh, short.zh, ...aliases]) add(category, words, WEIGHTS.indicator);
    if (definition) add(category, definition.zh, WEIGHTS.definition);
  }
  return new Map([...found].map(([pair, by]) => [pair, [...by].map(([id, weight]) => [id, weight / by.size ** 1.5])]));
}

const parentOf = (section: string) => section.slice(0, Math.max(0, section.lastIndexOf('.')));

/**
 * Guesses where in the catalogue a saying belongs: by the words it shares with categories and their indicators, by the
 * title of its section, and by what the figures beside it were matched to; null where nothing speaks for any.
 */
export function categoryGuesser(
  catalogue: Known,
  sections: readonly { id: string; title: string }[],
  matched: readonly { indicator: string; section: string }[],
): (words: string, section: string) => Belonging | null {
  const weights = pairWeights(catalogue);
  const owners = new Map(catalogue.categories.map((category): [string, Category] => [category.id, category]));
  const categoryOf = new Map(catalogue.indicators.map(({ id, category }) => [id, category]));
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  /** How many figures of each category a section holds. */
  const beside = new Map<string, Map<string, number>>();
  for (const { indicator, section } of matched) {
    const category = categoryOf.get(indicator);
    if (category === undefined) continue;
    for (const id of [section, parentOf(section)]) {
      if (id === '') continue;
      const counts = beside.get(id) ?? new Map<string, number>();
      counts.set(category, (counts.get(category) ?? 0) + 1);
      beside.set(id, counts);
    }
  }
  const say = (scores: Map<string, number>, words: string, factor: number) => {
    for (const pair of featuresOf(words).pairs)
      for (const [id, weight] of weights.get(pair) ?? []) scores.set(id, (scores.get(id) ?? 0) + weight * factor);
  };
  const sayBeside = (scores: Map<string, number>, section: string, factor: number) => {
    const counts = beside.get(section);
    if (!counts) return;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [id, count] of counts) scores.set(id, (scores.get(id) ?? 0) + (count / total) * factor);
  };
  /** What each section says by itself: many sayings share it. */
  const bySection = new Map<string, ReadonlyMap<string, number>>();
  const ofSection = (section: string) => {
    const known = bySection.get(section);
    if (known) return known;
    const scores = new Map<string, number>();
    sayBeside(scores, section, BESIDE.same);
    sayBeside(scores, parentOf(section), BESIDE.around);
    say(scores, titles.get(section) ?? '', TITLE_WEIGHT);
    bySection.set(section, scores);
    return scores;
  };
  return (words, section) => {
    const scores = new Map(ofSection(section));
    say(scores, words, 1);
    const best = [...scores].sort((a, b) => b[1] - a[1])[0];
    const owner = best && best[1] >= LEAST ? owners.get(best[0]) : undefined;
    return owner ? { domain: owner.domain, category: owner.id } : null;
  };
}
