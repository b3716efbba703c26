import type { TFunction } from 'i18next';
import type { Language } from '../../model/format';
import { itemName } from './itemWords';
import { nextOpen } from './nextOpen';
import type { ReviewDesk } from './ReviewContext';
import { isFigure, type ReviewItem } from './reviewItem';
import { isShown } from './shownItems';

/**
 * Accepts, rejects or opens an item again, says so, and goes on to the next open one of those listed. A figure that has
 * no indicator cannot be accepted: the choice of one opens instead.
 */
export function giveVerdict(
  desk: ReviewDesk,
  item: ReviewItem,
  verdict: 'accept' | 'reject' | 'reopen',
  words: { t: TFunction; language: Language; isFocused: boolean },
): void {
  const { t, language, isFocused } = words;
  const name = itemName(item, desk.catalogue, language);
  if (verdict === 'accept' && isFigure(item) && item.fields.indicator === null) {
    if (item.verdict === 'rejected') {
      desk.decide([{ type: 'reopen', keys: [item.key] }], t('review.said.reopen', { name }));
    }
    desk.open({ kind: 'reassign', key: item.key });
    desk.say(t('review.needsIndicator', { name }));
    return;
  }
  desk.open(null);
  const items: readonly ReviewItem[] = isFigure(item) ? desk.state.figures : desk.state.records;
  const listed = items.filter((one) => isShown(one, desk.place.show) || one.key === item.key);
  const next = verdict === 'reopen' ? null : nextOpen(listed, [item.key]);
  const isLast = verdict !== 'reopen' && nextOpen(items, [item.key]) === null;
  const said = t(`review.said.${verdict}`, { name });
  desk.decide([{ type: verdict, keys: [item.key] }], isLast ? t('review.saidLast', { said }) : said);
  if (next !== null) desk.choose(next, isFocused);
  else if (isFocused) desk.focusChosen();
}
