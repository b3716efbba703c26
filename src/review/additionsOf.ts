import type { Catalogue, Indicator } from '../dataset/schema';
import { featuresOf } from '../extract/likeness';
import type { CatalogueAdditions } from '../model/catalogueAdditions';
import { filled } from './filled';
import type { Material } from './material';
import type { ReviewFigure, ReviewState } from './reviewState';

/** Shorter labels (答复率) say too little, longer ones are sentences: neither may match by itself next year. */
const LABEL_LENGTH = { least: 4, most: 30 };

const sameWords = (label: string) => featuresOf(label).chars;
const namesOf = ({ name, short, aliases = [] }: Indicator) => [name.zh, short.zh, ...aliases].map(sameWords);

const filledIndicator = (indicator: Indicator): Indicator => ({
  ...indicator,
  name: filled(indicator.name),
  short: filled(indicator.short.zh.trim() === '' ? indicator.name : indicator.short),
  unit: filled(indicator.unit),
  definition: indicator.definition && indicator.definition.zh.trim() !== '' ? filled(indicator.definition) : null,
});

/** Labels that a person gave to an indicator which the reading had not: what the next report is matched by. */
function aliasesOf(accepted: readonly ReviewFigure[], indicators: readonly Indicator[]): Record<string, string[]> {
  /** Whose name or alias it is, by the words; null where several. */
  const owners = new Map<string, string | null>();
  const claim = (words: string, id: string) => {
    const owner = owners.get(words);
    owners.set(words, owner === undefined || owner === id ? id : null);
  };
  const known = new Set(indicators.flatMap(namesOf));
  const wanted = accepted.flatMap(({ label, fields: { indicator, quote } }) => {
    const words = sameWords(label);
    const isTelling = words.length >= LABEL_LENGTH.least && words.length <= LABEL_LENGTH.most && label !== quote;
    return indicator !== null && isTelling && !known.has(words) ? [{ label: label.trim(), words, indicator }] : [];
  });
  for (const { words, indicator } of wanted) claim(words, indicator);
  const aliases: Record<string, string[]> = {};
  for (const { label, words, indicator } of wanted) {
    if (owners.get(words) !== indicator) continue;
    const list = aliases[indicator] ?? [];
    if (!list.some((other) => sameWords(other) === words)) aliases[indicator] = [...list, label];
  }
  return aliases;
}

/**
 * What a review adds to the catalogue: the new indicators and categories that accepted figures and records use, and
 * the labels under which figures were assigned by hand, as aliases. Labels that two indicators share are left out.
 */
export function additionsOf(
  state: ReviewState,
  material: Material,
  catalogue: Pick<Catalogue, 'indicators'>,
): CatalogueAdditions {
  const readAs = new Map(material.figures.map(({ key, fields }) => [key, fields.indicator]));
  const accepted = state.figures.filter(({ verdict }) => verdict === 'accepted');
  const used = new Set(accepted.map(({ fields }) => fields.indicator));
  const indicators = state.indicators.filter(({ id }) => used.has(id)).map(filledIndicator);
  const records = state.records.filter(({ verdict }) => verdict === 'accepted');
  const needed = new Set([
    ...indicators.map(({ category }) => category),
    ...records.map(({ fields }) => fields.category),
  ]);
  const categories = state.categories
    .filter(({ id }) => needed.has(id))
    .map((category) => ({ ...category, name: filled(category.name) }));
  const byHand = accepted.filter(({ key, fields }) => fields.indicator !== readAs.get(key));
  return { categories, indicators, aliases: aliasesOf(byHand, [...catalogue.indicators, ...indicators]) };
}
