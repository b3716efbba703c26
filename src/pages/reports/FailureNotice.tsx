import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice';
import type { Failure } from './useKeptActions';

/** What did not happen, why, and what to do; nothing while all goes well. */
export function FailureNotice({ failure }: { failure: Failure | null }) {
  const { t } = useTranslation();
  if (!failure) return null;
  const { title, cause } = failure;
  return (
    <Notice tone="fault" title={title}>
      {cause.kind === 'storage' ? <p>{t(`kept.todo.${cause.fault}`)}</p> : null}
      {cause.kind === 'file' ? <p>{t('reports.noFile', { file: cause.file })}</p> : null}
      {cause.kind === 'gone' ? <p>{t('reports.gone')}</p> : null}
      <p>{t('reports.unchanged')}</p>
    </Notice>
  );
}
