import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isImported } from '../../dataset/isImported';
import { useLanguage } from '../../i18n/useLanguage';
import { formatTime, inLanguage } from '../../model/format';
import { Kept } from '../../ui/Kept';
import { useDataset } from './DatasetContext';
import styles from './PageHead.module.css';

/** The top of a page: which report this is, the sentence it says, and what follows from it. */
export function PageHead(props: {
  title: string;
  gap?: string | undefined;
  lead?: ReactNode;
  domain?: string;
  /** Of a page that is about any report: the one on screen is not named, as if it were the one meant. */
  isOfAny?: boolean;
  /** What can be done with the page as a whole. */
  tools?: ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  return (
    <header className={styles.head} data-domain={props.domain}>
      {entry && !props.isOfAny ? (
        <p className={styles.source}>
          {[
            inLanguage(entry.title, language),
            inLanguage(entry.publisher, language),
            t('shell.published', { time: formatTime(entry.publishedAt) }),
            ...(isImported(entry) ? [t('shell.imported')] : []),
          ].map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      ) : null}
      <h1 tabIndex={-1}>
        <Kept text={props.title} />
        {props.gap ? (
          <span className={styles.gap}>
            <Kept text={props.gap} />
          </span>
        ) : null}
      </h1>
      {props.lead ? (
        <p className={styles.lead}>{typeof props.lead === 'string' ? <Kept text={props.lead} /> : props.lead}</p>
      ) : null}
      {props.tools ? <div className={styles.tools}>{props.tools}</div> : null}
    </header>
  );
}
