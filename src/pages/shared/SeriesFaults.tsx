import { useTranslation } from 'react-i18next';
import { ResourceError } from '../../sources/resourceError';
import button from '../../ui/button.module.css';
import { Notice } from '../../ui/Notice';
import type { SeriesFault } from './seriesRead';

/** Files the comparison lacks: which, what happened, how they are made, and another try. */
export function SeriesFaults({ faults, hasOthers }: { faults: readonly SeriesFault[]; hasOthers: boolean }) {
  const { t } = useTranslation();
  const happened = ({ error, isMissing, file, omitted }: SeriesFault) => {
    if (!isMissing) return t('faults.rows', { file, n: omitted });
    if (!error) return t('faults.retrying');
    if (!(error instanceof ResourceError)) return t('faults.network');
    return t(`faults.${error.fault}`, { status: error.status ?? '' });
  };
  return faults.map((fault) => {
    const { file, kind, isMissing } = fault;
    const title = t(kind === 'series' ? 'compare.noFile' : 'compare.noReportFile', { file });
    return (
      <Notice
        key={file}
        tone="fault"
        title={isMissing ? title : t('faults.alert')}
        actions={
          isMissing ? (
            <button type="button" className={button.primary} disabled={fault.isRetrying} onClick={fault.retry}>
              {fault.isRetrying ? t('faults.retrying') : t('faults.retry')}
            </button>
          ) : null
        }
      >
        <p>{happened(fault)}</p>
        {kind === 'series' && isMissing ? <p>{t('compare.makeFile')}</p> : null}
        {hasOthers ? <p>{t('compare.othersShown')}</p> : null}
      </Notice>
    );
  });
}
