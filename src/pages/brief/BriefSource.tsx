import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { formatTime, inLanguage } from '../../model/format';
import { markImported } from '../../model/markImported';
import { Kept } from '../../ui/Kept';
import { useMounted } from '../../ui/useMounted';
import { usePrinting } from '../../ui/usePrinting';
import styles from './BriefSheet.module.css';

/** At the end: where everything was read, what is ours, and when this paper was made. */
export function BriefSource(props: {
  entry: ReportEntry;
  sections: readonly string[];
  hasGaps: boolean;
  hasActions: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = props;
  // The built page knows no time. Whoever prints later prints the later time.
  const isMounted = useMounted();
  usePrinting();
  const comma = language === 'en' ? ', ' : '、';
  const ours = [
    language === 'en' ? '. ' : '。',
    props.hasGaps ? t('brief.oursGap') : '',
    props.hasActions ? t('brief.oursActions') : '',
  ];
  return (
    <footer className={styles.source}>
      <p>
        <Kept
          text={t('brief.source', {
            title: markImported(inLanguage(entry.title, language), entry, t),
            publisher: inLanguage(entry.publisher, language),
            time: formatTime(entry.publishedAt),
          })}
        />
        {props.sections.map((label, i) => (
          <Fragment key={label}>
            {i === 0 ? '' : comma}
            <span className={styles.code}>{label}</span>
          </Fragment>
        ))}
        {ours.join(language === 'en' ? ' ' : '')}
        <span className={styles.made}>{isMounted ? t('brief.made', { time: localTime(new Date()) }) : null}</span>
      </p>
    </footer>
  );
}
