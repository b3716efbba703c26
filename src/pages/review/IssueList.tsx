import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import styles from './Items.module.css';
import { figureName } from './itemWords';
import { useDesk } from './ReviewContext';
import type { ReviewItem } from './reviewItem';

/** What is wrong with an item, and what to do; where another item is part of it, the way there. */
export function IssueList({ item }: { item: ReviewItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, catalogue, choose } = useDesk();
  if (item.issues.length === 0 || item.verdict === 'rejected') return null;
  return (
    <ul className={styles.issues}>
      {item.issues.map(({ code, detail }) => {
        const other = code === 'two-values' ? state.figures.find(({ key }) => key === detail) : undefined;
        const name = other ? figureName(other, catalogue, language) : '';
        return (
          <li key={code + detail}>
            <b>{t(`review.issues.${code}`, { detail, name })}</b> {t(`review.todo.${code}`)}{' '}
            {other ? (
              <button type="button" className={styles.inline} onClick={() => choose(other.key, true)}>
                {t('review.toOther', { value: `${other.fields.value}${other.fields.unit}` })}
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
