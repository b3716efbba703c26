import { useTranslation } from 'react-i18next';
import styles from './Items.module.css';
import { quotePlace } from './quotePlace';
import { useDesk } from './ReviewContext';
import { isFigure, type ReviewItem } from './reviewItem';
import { useSectionName } from './useSectionName';

/** The words that an item quotes, its number marked, with their section; on narrow screens the way to them in the text. */
export function ItemQuote({ item }: { item: ReviewItem }) {
  const { t } = useTranslation();
  const { draft, go } = useDesk();
  const sectionName = useSectionName();
  const { quote, section } = item.fields;
  const { start } = quotePlace(draft.text, item);
  const [from, to] = [item.start - start, item.end - start];
  const isMarked = isFigure(item) && from >= 0 && to <= quote.length && draft.text.startsWith(quote, start);
  return (
    <div className={styles.quote}>
      <q lang="zh-CN">
        {isMarked ? (
          <>
            {quote.slice(0, from)}
            <mark>{quote.slice(from, to)}</mark>
            {quote.slice(to)}
          </>
        ) : (
          quote
        )}
      </q>
      <p className={styles.place}>
        {sectionName(section)}{' '}
        <button type="button" className={`${styles.inline} ${styles.toText}`} onClick={() => go({ tab: 'text' })}>
          {t('review.inText')}
        </button>
      </p>
    </div>
  );
}
