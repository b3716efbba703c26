import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { RecordRow } from '../../model/recordRows';
import { recordAnchor } from '../../url/paths';
import { Marked } from './Marked';
import { useMatch } from './MatchContext';
import { Quote } from './Quote';
import styles from './RecordItem.module.css';
import { RecordNote } from './RecordNote';

const RecordSnippet = lazy(() => import('./RecordSnippet').then(({ RecordSnippet }) => ({ default: RecordSnippet })));

/** A record with its kind, features, place in the report and, folded, the clause it was read from. */
export function RecordItem({ row, showKind = true }: { row: RecordRow; showKind?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { record, section } = row;
  const anchor = recordAnchor(record.id);
  const q = useMatch();
  const isTarget = useLocation().hash === `#${anchor}`;
  return (
    <article id={anchor} className={isTarget ? styles.target : styles.record}>
      <details open={isTarget || undefined}>
        <summary className={styles.summary}>
          <span className={styles.title}>
            <Marked text={inLanguage(record.title, language)} isName />
          </span>
          <span className={styles.facts}>
            {showKind ? <span>{t(`terms.recordKinds.${record.kind}`)}</span> : null}
            {record.tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                {t(`terms.tags.${tag}`)}
              </span>
            ))}
            <span>{section?.label ?? record.section}</span>
          </span>
        </summary>
        <p className={styles.quote}>
          <Quote text={record.quote} isSearched />
        </p>
        <RecordNote id={record.id} name={inLanguage(record.title, language)} />
      </details>
      {q.trim() === '' ? null : (
        <Suspense fallback={null}>
          <RecordSnippet record={record} q={q} />
        </Suspense>
      )}
    </article>
  );
}
