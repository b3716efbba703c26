import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber } from '../../model/format';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useDataset } from '../shared/DatasetContext';
import { IssueList } from '../shared/intake/IssueList';
import { TakeAway } from '../shared/TakeAway';
import { NumbersTable } from './NumbersTable';
import { QuotesTable } from './QuotesTable';
import { SetAside } from './SetAside';
import type { VerifyState } from './useVerify';
import { verifyOffer } from './verifyOffer';
import { quoteRows } from './verifyRows';
import { verifySentence } from './verifySentence';

/** Fewer quotes found than this, and the text is hardly this report: those of another year share some sentences. */
const LEAST_FOUND = 0.3;

/** What came of a check: the sentence, each quote, the figures left out, the numbers set aside. */
export function VerifyResult({ result }: { result: Extract<VerifyState, { kind: 'checked' }> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { checked, source, at } = result;
  const rows = useMemo(() => quoteRows(checked.quotes, dataset, language), [checked, dataset, language]);
  const there = checked.quotes.filter(({ found }) => found.status !== 'missing').length;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
  }, []);

  return (
    <div ref={top}>
      <Section
        title={verifySentence(checked, t, language)}
        note={t('verify.about', {
          name: source.file || t('intake.pasted'),
          n: formatNumber(source.characters, language),
          time: localTime(at),
        })}
        ruled
      >
        <TakeAway offer={() => verifyOffer(result, rows, t)} />
        {there < checked.quotes.length * LEAST_FOUND ? (
          <Notice tone="fault" title={t('verify.doubtful')}>
            <p>{t('verify.doubtfulText', { all: checked.quotes.length, n: there })}</p>
          </Notice>
        ) : null}
        {source.remarks.length > 0 ? <IssueList issues={source.remarks} /> : null}
      </Section>
      <QuotesTable rows={rows} text={checked} />
      <NumbersTable checked={checked} />
      <SetAside checked={checked} />
    </div>
  );
}
