import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { giveVerdict } from './giveVerdict';
import { useDesk } from './ReviewContext';
import type { ReviewItem } from './reviewItem';

/** `giveVerdict` for buttons: the focus goes along to the next item. */
export function useGiveVerdict(): (item: ReviewItem, verdict: 'accept' | 'reject' | 'reopen') => void {
  const { t } = useTranslation();
  const language = useLanguage();
  const desk = useDesk();
  return (item, verdict) => giveVerdict(desk, item, verdict, { t, language, isFocused: true });
}
