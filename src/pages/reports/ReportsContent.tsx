import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { kept } from '../../imported/kept';
import { keptFlag } from '../../imported/keptFlag';
import { Section } from '../../ui/Section';
import { ActionLine } from './ActionLine';
import { Drafts } from './Drafts';
import { Empty } from './Empty';
import { ExportSection } from './ExportSection';
import { FailureNotice } from './FailureNotice';
import { KeptItem } from './KeptItem';
import { keptDraftsQuery, keptKey, keptListQuery } from './keptQueries';
import { SiteReports } from './SiteReports';
import { StorageSection } from './StorageSection';
import { StoreFault } from './StoreFault';
import { useKeptActions } from './useKeptActions';

/** Messages first, then drafts and reports, then the ways out; the way back stays in view at the bottom. */
export function ReportsContent() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const list = useQuery(keptListQuery(kept));
  const drafts = useQuery(keptDraftsQuery(kept));
  const actions = useKeptActions();
  useEffect(() => keptFlag.watch(() => client.invalidateQueries({ queryKey: keptKey })), [client]);

  return (
    <>
      <FailureNotice failure={actions.failure} />
      {drafts.error ? <StoreFault title={t('reports.failed.drafts')} query={drafts} /> : null}
      {drafts.data && drafts.data.length > 0 ? <Drafts drafts={drafts.data} actions={actions} /> : null}
      <Section title={t('reports.keptTitle')} ruled>
        {list.isPending ? <p role="status">{t('reports.loading')}</p> : null}
        {list.error ? <StoreFault title={t('reports.failed.list')} query={list} /> : null}
        {list.data?.length === 0 ? <Empty /> : null}
        {list.data && list.data.length > 0 ? (
          <ul>
            {list.data.map((report) => (
              <KeptItem key={report.entry.id} kept={report} actions={actions} />
            ))}
          </ul>
        ) : null}
      </Section>
      <SiteReports actions={actions} />
      <ExportSection actions={actions} />
      <StorageSection />
      <ActionLine {...actions} />
    </>
  );
}
