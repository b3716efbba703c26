import { useTranslation } from 'react-i18next';
import type { Dataset } from '../dataset/dataset';
import type { DataIssue } from '../dataset/issue';
import type { FileFault } from '../pages/shared/useDatasetQueries';
import button from '../ui/button.module.css';
import { CopyButton } from '../ui/CopyButton';
import { Notice } from '../ui/Notice';

const SHOWN = 5;

/** What is wrong with the data files: which file, where, what was expected, what still works, and a retry. */
export function DatasetFaults({ dataset, faults }: { dataset: Dataset; faults: readonly FileFault[] }) {
  const { t } = useTranslation();
  const words = (issue: DataIssue) =>
    t(issue.path ? 'faults.issue' : 'faults.issueFile', {
      file: issue.file,
      path: issue.path,
      expected: t(`faults.expected.${issue.expected}`, { detail: issue.detail }),
      got: issue.got || t('faults.nothing'),
    });
  const stillWorks = (fault: FileFault) => {
    if (!fault.error) return null;
    if (dataset.catalogue.indicators.length > 0) return t('faults.stillCatalogue');
    return dataset.report ? t('faults.stillReport') : t('faults.stillNothing');
  };

  return faults.map((fault) => {
    const { file, error, issues } = fault;
    const lines = issues.map(words);
    const title = error ? t('faults.fileFailed', { file }) : t('faults.alert');
    const text = error
      ? t(`faults.${error.fault}`, { status: error.status ?? '' })
      : t('faults.rows', { file, n: issues.length });
    return (
      <Notice
        key={file}
        tone="fault"
        title={title}
        actions={
          <>
            {error ? (
              <button type="button" className={button.primary} disabled={fault.isRetrying} onClick={fault.retry}>
                {fault.isRetrying ? t('faults.retrying') : t('faults.retry')}
              </button>
            ) : null}
            <CopyButton
              label={t('faults.copyReport')}
              done={t('faults.copied')}
              refused={t('faults.copyRefused')}
              text={() => [title, text, ...lines].join('\n')}
            />
          </>
        }
      >
        <p>{text}</p>
        {lines.length > 0 ? (
          <ul>
            {lines.slice(0, SHOWN).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {lines.length > SHOWN ? <li>{t('faults.moreIssues', { n: lines.length - SHOWN })}</li> : null}
          </ul>
        ) : null}
        <p>{stillWorks(fault)}</p>
      </Notice>
    );
  });
}
