import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import type { Catalogue, Localized } from '../../dataset/schema';
import { DEED_KINDS, INDICATOR_KINDS, RECORD_TAGS } from '../../dataset/vocabulary';
import { inLanguage, type Language } from '../../model/format';
import { groupBy } from '../../model/groupBy';
import { memoizeByObject } from '../../model/memoizeByObject';
import { STATUSES } from '../../model/status';

/** A section as it is chosen: the label as printed (in English the number) and its heading. */
function sectionName(section: { id: string; label: string; title: { zh: string; en: string } }, language: Language) {
  return `${language === 'en' ? section.id : section.label} ${inLanguage(section.title, language)}`;
}

/** The units by their Chinese name. One Chinese measure word may serve several English ones: then all of them. */
const unitsOf = memoizeByObject((catalogue: Catalogue): readonly Localized[] =>
  [...groupBy(catalogue.indicators, ({ unit }) => unit.zh)].map(([zh, group]) => ({
    zh,
    en: [...new Set(group.map(({ unit }) => unit.en))].join(' / '),
  })),
);

/** The name of any facet's value in words; the value itself where nothing names it. */
export function facetWords(
  { catalogue, report }: Dataset,
  t: TFunction,
  language: Language,
): (facet: string, value: string) => string {
  const names = new Map<string, string>([
    ...catalogue.domains.map(({ id, name }) => [`domain:${id}`, inLanguage(name, language)] as const),
    ...catalogue.categories.map(({ id, name }) => [`category:${id}`, inLanguage(name, language)] as const),
    ...(report?.sections ?? []).map((section) => [`section:${section.id}`, sectionName(section, language)] as const),
    ...unitsOf(catalogue).map((unit) => [`unit:${unit.zh}`, inLanguage(unit, language)] as const),
    ...INDICATOR_KINDS.map((kind) => [`kind:${kind}`, t(`terms.kinds.${kind}`)] as const),
    ...DEED_KINDS.map((kind) => [`kind:${kind}`, t(`terms.recordKinds.${kind}`)] as const),
    ...STATUSES.map((status) => [`status:${status}`, t(`terms.statuses.${status}`)] as const),
    ...RECORD_TAGS.map((tag) => [`tag:${tag}`, t(`terms.tags.${tag}`)] as const),
  ]);
  return (facet, value) => names.get(`${facet}:${value}`) ?? value;
}
