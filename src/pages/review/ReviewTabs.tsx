import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber } from '../../model/format';
import { REVIEW_TABS, type ReviewTab } from '../../url/reviewParams';
import styles from './Review.module.css';
import { useDesk } from './ReviewContext';

/** What stands beside the text, each with how much of it is open; on narrow screens the text is one of them. */
export function ReviewTabs() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, place, go } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const isOpen = ({ verdict }: { verdict: string }) => verdict === 'open';
  const open: Readonly<Record<ReviewTab, number>> = {
    text: 0,
    figures: state.figures.filter(isOpen).length,
    records: state.records.filter(isOpen).length,
    about: state.aboutIssues.length,
  };
  const labelOf = (tab: ReviewTab) => {
    const name = t(`review.tabs.${tab}`);
    return open[tab] > 0 ? t('review.tabOpen', { name, n: formatNumber(open[tab], language) }) : name;
  };
  const press = (event: React.KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    // The text is no tab where it stands beside the others.
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])].filter(
      ({ offsetWidth }) => offsetWidth > 0,
    );
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('review.parts')} className={styles.tabs} onKeyDown={press}>
      {REVIEW_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={place.tab === tab}
          tabIndex={place.tab === tab ? 0 : -1}
          data-tab={tab}
          onClick={() => go({ tab, show: 'open' })}
        >
          {labelOf(tab)}
        </button>
      ))}
    </div>
  );
}
