import { useTranslation } from 'react-i18next';
import { StorageError } from '../../imported/imported';
import button from '../../ui/button.module.css';
import { Notice } from '../../ui/Notice';

/** What of the storage could not be read, why, and another try. */
export function StoreFault(props: {
  title: string;
  query: { error: Error | null; isFetching: boolean; refetch: () => unknown };
}) {
  const { t } = useTranslation();
  const { error, isFetching, refetch } = props.query;
  return (
    <Notice
      tone="fault"
      title={props.title}
      actions={
        <button
          type="button"
          className={button.primary}
          aria-disabled={isFetching}
          onClick={() => (isFetching ? undefined : void refetch())}
        >
          {t('kept.retry')}
        </button>
      }
    >
      <p>{t(`kept.todo.${error instanceof StorageError ? error.fault : 'failed'}`)}</p>
    </Notice>
  );
}
