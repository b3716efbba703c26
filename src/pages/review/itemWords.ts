import type { TFunction } from 'i18next';
import type { Catalogue } from '../../dataset/schema';
import { formatNumber, inLanguage, type Language } from '../../model/format';
import type { FigureFields } from '../../review/draft';
import type { ReviewFigure } from '../../review/reviewState';
import { isFigure, type ReviewItem } from './reviewItem';

/** What a figure is called: by its indicator, else by the words of the text, else by its number. */
export function figureName(figure: ReviewFigure, catalogue: Catalogue, language: Language): string {
  const indicator = catalogue.indicators.find(({ id }) => id === figure.fields.indicator);
  if (indicator) return inLanguage(indicator.name, language);
  return figure.label || `${figure.fields.value}${figure.fields.unit}`;
}

export function itemName(item: ReviewItem, catalogue: Catalogue, language: Language): string {
  return isFigure(item) ? figureName(item, catalogue, language) : inLanguage(titled(item.fields.title), language);
}

/** A name that is kept in Chinese alone so far stands for itself in English too. */
export const titled = (name: { zh: string; en: string }) => ({ zh: name.zh, en: name.en || name.zh });

/** A value with what the text says of its exactness, and the text's unit: `超过98%`, `30%至40%`. */
export function valueWords(fields: FigureFields, t: TFunction, language: Language): string {
  const of = (value: number) => `${formatNumber(value, language)}${fields.unit}`;
  const value = of(fields.value);
  if (fields.bound === null) return value;
  const upTo = of(fields.upTo ?? fields.value);
  return t(`review.values.${fields.bound}`, { value, upTo });
}
