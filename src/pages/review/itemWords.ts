import type { Catalogue } from '../../dataset/schema';
import { formatBounded, inLanguage, type Language } from '../../model/format';
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

/** A value with what the text says of its exactness, and the text's unit: `超过98%`, `30至40件`. */
export function valueWords({ value, unit, bound, upTo }: FigureFields, language: Language): string {
  return formatBounded(value, language, bound === null ? null : { bound, upTo }) + unit;
}
