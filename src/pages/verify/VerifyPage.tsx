import { useTranslation } from 'react-i18next';
import { isRead } from '../../dataset/dataset';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { SourcePanel } from './SourcePanel';
import { useVerify } from './useVerify';
import { VerifyResult } from './VerifyResult';

export const handle: PageHandle = {
  trail: ({ t }) => [
    { label: t('data.title'), to: paths.data },
    { label: t('shell.verify'), to: paths.verify },
  ],
};

/** The report on screen held against its official text, which a person brings: nothing of it leaves the browser. */
export function Component() {
  const { t } = useTranslation();
  const dataset = useDataset();
  const { state, ...verify } = useVerify();
  const { report } = dataset;
  if (!isRead(dataset) || !report) return <PageHead title={t('faults.unread')} />;
  const n = report.observations.length + report.records.length;
  return (
    <>
      <PageHead title={t('verify.lead', { n })} lead={t('verify.text')} />
      <SourcePanel state={state} {...verify} />
      {state.kind === 'checked' && state.entry?.id === dataset.entry?.id ? <VerifyResult result={state} /> : null}
    </>
  );
}
