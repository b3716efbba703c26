import type { TFunction } from 'i18next';
import type { Catalogue } from '../../dataset/schema';
import { inLanguage, type Language } from '../../model/format';
import type { Decision } from '../../review/draft';
import type { ReviewState } from '../../review/reviewState';
import { itemName, titled } from './itemWords';

/** A decision in a few words, for what was taken back or done again: `接受“虚构答复率”`. */
export function decisionWords(
  decision: Decision,
  state: ReviewState,
  catalogue: Catalogue,
  t: TFunction,
  language: Language,
): string {
  const nameOf = (key: string) => {
    const item = [...state.figures, ...state.records].find((one) => one.key === key);
    return item ? itemName(item, catalogue, language) : key;
  };
  switch (decision.type) {
    case 'accept':
    case 'reject':
    case 'reopen': {
      const [key = ''] = decision.keys;
      const isOne = decision.keys.length === 1;
      return isOne
        ? t(`review.decisions.${decision.type}`, { name: nameOf(key) })
        : t(`review.many.${decision.type}`, { n: decision.keys.length });
    }
    case 'figure': {
      const given = catalogue.indicators.find(({ id }) => id === decision.change.indicator);
      return given
        ? t('review.decisions.assign', { name: inLanguage(given.name, language) })
        : t('review.decisions.edit', { name: nameOf(decision.key) });
    }
    case 'record':
      return t('review.decisions.edit', { name: nameOf(decision.key) });
    case 'addFigure':
      return t('review.decisions.add', { name: decision.fields.quote });
    case 'addRecord':
      return t('review.decisions.add', { name: decision.fields.title.zh });
    case 'indicator':
      return t('review.decisions.indicator', { name: inLanguage(titled(decision.indicator.name), language) });
    case 'about':
      return t('review.decisions.about');
  }
}
