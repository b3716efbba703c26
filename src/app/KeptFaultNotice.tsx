import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addWords, hasWords } from '../i18n/addWords';
import type { StorageFault } from '../imported/imported';
import { setKeptFlag } from '../imported/setKeptFlag';
import button from '../ui/button.module.css';
import { Notice } from '../ui/Notice';

/** The reports kept in this browser could not be read: why, what is shown instead, what to do, and a retry. */
export default function KeptFaultNotice({ fault }: { fault: StorageFault }) {
  const { t, i18n } = useTranslation();
  const [isSpeaking, setSpeaking] = useState(hasWords(i18n, 'imports'));
  useEffect(() => {
    if (!isSpeaking)
      void addWords(i18n, 'imports').then(
        () => setSpeaking(true),
        () => {},
      );
  }, [i18n, isSpeaking]);
  const [isRetrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await setKeptFlag.write(true);
    setRetrying(false);
  };
  if (!isSpeaking) return null;
  return (
    <Notice
      tone="fault"
      title={t('kept.unread')}
      actions={
        <button type="button" className={button.primary} disabled={isRetrying} onClick={() => void retry()}>
          {t(isRetrying ? 'kept.retrying' : 'kept.retry')}
        </button>
      }
    >
      <p>{t(`kept.todo.${fault}`)}</p>
      <p>{t('kept.now')}</p>
    </Notice>
  );
}
