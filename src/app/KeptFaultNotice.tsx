import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageFault } from '../imported/imported';
import { keptFlag } from '../imported/keptFlag';
import button from '../ui/button.module.css';
import { Notice } from '../ui/Notice';

/** The reports kept in this browser could not be read: why, what is shown instead, what to do, and a retry. */
export function KeptFaultNotice({ fault }: { fault: StorageFault }) {
  const { t } = useTranslation();
  const [isRetrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await keptFlag.write(true);
    setRetrying(false);
  };
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
