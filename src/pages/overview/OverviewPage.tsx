import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { isRead } from '../../dataset/dataset';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, inLanguage } from '../../model/format';
import { headline } from '../../model/headline';
import { indicatorRows } from '../../model/indicatorRows';
import { deedRows, highlights } from '../../model/recordRows';
import { gapText } from '../../model/rowText';
import { AfterMount } from '../../ui/AfterMount';
import { paths } from '../../url/paths';
import { BriefLink } from '../shared/BriefLink';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { gapWords, rateWords } from '../shared/rateWords';
import { useTo } from '../shared/useTo';
import { DomainColumns } from './DomainColumns';
import { Highlights } from './Highlights';
import { OverviewActions } from './OverviewActions';
import { OverviewFigures } from './OverviewFigures';
import styles from './OverviewPage.module.css';

const OverviewYears = lazy(() => import('./OverviewYears').then(({ OverviewYears }) => ({ default: OverviewYears })));

export const handle: PageHandle = { trail: () => [], isWide: true };

/** Where the report stands, in one sentence; then the evidence; then the ways in. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const to = useTo();
  const rows = indicatorRows(dataset);
  const said = headline(rows);
  const { firsts, honours } = highlights(deedRows(dataset));
  const records = dataset.report?.records ?? [];
  const problems = records.filter((record) => record.kind === 'problem').length;
  const plans = records.filter((record) => record.kind === 'plan').length;
  const isEmpty = said.rates + said.stated === 0;

  const title = () => {
    if (!isRead(dataset)) return t('faults.unread');
    if (isEmpty) return t('overview.empty');
    if (said.rates === 0) return t('overview.leadNone');
    return rateWords(said, t);
  };
  const lead = [
    isEmpty && isRead(dataset) ? t('overview.emptyHint') : '',
    said.largestGap?.gap
      ? t(said.isLargestWritten ? 'overview.largestWritten' : 'overview.largest', {
          name: inLanguage(said.largestGap.indicator.name, language),
          gap: gapText(said.largestGap, language),
        })
      : '',
    problems + plans > 0
      ? t('overview.problems', {
          list: formatList([t('counts.problems', { count: problems }), t('counts.plans', { count: plans })], language),
        })
      : '',
  ].filter(Boolean);

  return (
    <div className={styles.page}>
      <PageHead
        title={title()}
        gap={gapWords(said, t)}
        lead={lead.join(language === 'en' ? ' ' : '')}
        tools={
          isEmpty ? null : (
            <>
              <PresentLink of={to(paths.overview)} />
              <BriefLink />
            </>
          )
        }
      />
      {isEmpty ? null : <OverviewFigures rows={rows} />}
      {dataset.report && dataset.entries.length > 1 ? (
        <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
          <OverviewYears rows={rows} />
        </AfterMount>
      ) : null}
      <DomainColumns dataset={dataset} />
      {firsts.length + honours.length > 0 ? <Highlights firsts={firsts} honours={honours} /> : null}
      {problems + plans > 0 ? <OverviewActions dataset={dataset} /> : null}
    </div>
  );
}
