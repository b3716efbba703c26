import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmedReport } from '../../imported/imported';
import { kept as store } from '../../imported/kept';
import type { Encoding } from '../../intake/encodings';
import type { IntakeSource } from '../../intake/intake';
import { LIMITS } from '../../intake/limits';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { EncodingField } from '../shared/intake/EncodingField';
import { SourceField } from '../shared/intake/SourceField';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { DataFound } from './DataFound';
import { DraftList } from './DraftList';
import { ImportStatus } from './ImportStatus';
import { KeptNow } from './KeptNow';
import { Templates } from './Templates';
import { TextFound } from './TextFound';
import { useDraftList } from './useDraftList';
import { useImport } from './useImport';

const ENDINGS = '.txt,.html,.htm,.docx,.pdf,.csv,.tsv,.xlsx,.json,.zip';
const MEGABYTE = 1_000_000;

export const handle: PageHandle = {
  trail: ({ t }) => [
    { label: t('data.title'), to: paths.data },
    { label: t('shell.importing'), to: paths.importing },
  ],
};

/** Where a report is brought in: a text begins its review, data is shown with what it would change. Nothing is sent. */
export function Component() {
  const { t } = useTranslation();
  const dataset = useDataset();
  const { drafts, reports } = store;
  const begun = useDraftList(drafts);
  const { state, source, encoding, take, cancel } = useImport();
  const [kept, setKept] = useState<readonly ConfirmedReport[] | null>(null);
  const input = useRef<HTMLInputElement>(null);
  if (dataset.catalogue.indicators.length === 0) return <PageHead isOfAny title={t('faults.unread')} />;

  const bring = (brought: IntakeSource, asked?: Encoding) => {
    setKept(null);
    void take(brought, asked);
  };
  const words = {
    drop: t('importing.drop', { limit: LIMITS.file / MEGABYTE }),
    paste: t('importing.paste'),
    take: t('importing.read'),
    empty: t('importing.nothingPasted'),
  };
  return (
    <>
      <PageHead isOfAny title={t('importing.title')} lead={t('importing.lead')} />
      <div className="screen-only">
        {begun.fault ? (
          <Notice tone="info" title={t('importing.noStorage')}>
            <p>{t(`importing.before.${begun.fault}`)}</p>
          </Notice>
        ) : null}
        <DraftList list={begun.list} drafts={drafts} />
        <Section title={t('importing.sourceTitle')}>
          <SourceField words={words} accept={ENDINGS} onTake={bring} input={input} />
          <EncodingField source={source} encoding={encoding} onChange={bring} />
          <ImportStatus
            state={state}
            cancel={() => {
              // The button goes; the focus must not go with it.
              input.current?.focus();
              cancel();
            }}
          />
        </Section>
        {state.kind === 'text' ? <TextFound found={state} drafts={drafts} begun={begun.list} /> : null}
        {state.kind === 'data' && !kept ? <DataFound found={state} store={reports} onKept={setKept} /> : null}
        {kept ? <KeptNow reports={kept} /> : null}
        <Templates />
      </div>
    </>
  );
}
