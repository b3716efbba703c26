import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, formatTime, inLanguage } from '../../model/format';
import { useMounted } from '../../ui/useMounted';
import { usePrinting } from '../../ui/usePrinting';
import styles from './BriefSheet.module.css';

/** At the end: where everything was read, what is ours, and when this paper was made. */
export function BriefSource(props: { entry: ReportEntry; sections: readonly string[]; hasActions: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = props;
  // The built page knows no time. Whoever prints later prints the later time.
  const isMounted = useMounted();
  usePrinting();
  return (
    <footer className={styles.source}>
      <p>
        {t('brief.source', {
          title: inLanguage(entry.title, language),
          publisher: inLanguage(entry.publisher, language),
          time: formatTime(entry.publishedAt),
          sections: formatList(props.sections, language),
        })}
        {language === 'en' ? ' ' : ''}
        {t(props.hasActions ? 'brief.ours' : 'brief.oursGap')}
        <span className={styles.made}>{isMounted ? t('brief.made', { time: localTime(new Date()) }) : null}</span>
      </p>
    </footer>
  );
}
