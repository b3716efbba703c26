import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList } from '../../model/format';
import styles from './DeckNotice.module.css';

/** What the address names and the deck has not, until it is closed. */
export function DeckNotice({ missing }: { missing: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [closed, setClosed] = useState('');
  const what = formatList(missing, language);
  if (missing.length === 0 || closed === what) return null;
  return (
    <div role="status" className={styles.notice}>
      <p>{t('present.missing', { what })}</p>
      <button type="button" onClick={() => setClosed(what)}>
        {t('present.dismiss')}
      </button>
    </div>
  );
}
