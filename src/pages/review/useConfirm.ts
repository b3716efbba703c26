import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import type { StorageFault } from '../../imported/imported';
import { kept } from '../../imported/kept';
import type { ReportState } from '../../model/reportDiff';
import { reportQuery } from '../../queries/resourceQueries';
import { useSource } from '../../queries/SourceContext';
import type { MadeReport } from '../../review/toReport';
import { useDataset } from '../shared/DatasetContext';
import { draftsOfVisit } from '../shared/draftsOfVisit';
import { faultOf } from '../shared/storageFault';
import { fileName } from './fileName';
import { useDesk } from './ReviewContext';

/** Keeps the report a review came to and takes its draft out; where that fails, the draft stays as it is. */
export function useConfirm(
  { entry, report, additions }: Extract<MadeReport, { isMade: true }>,
  onConfirmed: (entry: ReportEntry) => void,
) {
  const { t } = useTranslation();
  const { draft } = useDesk();
  const { reports, drafts } = kept;
  const source = useSource();
  const there = useDataset().entries.find(({ id }) => id === entry.id);
  const query = useQuery({ ...reportQuery(source, there ?? entry), enabled: there !== undefined });
  const [isKeeping, setIsKeeping] = useState(false);
  const [fault, setFault] = useState<StorageFault | null>(null);
  const before: ReportState | null = there && query.data ? { entry: there, report: query.data.value } : null;

  const confirm = async () => {
    setIsKeeping(true);
    setFault(null);
    try {
      await reports.save([{ entry, report, origin: fileName(draft, t) }], additions);
    } catch (error) {
      setFault(faultOf(error));
      setIsKeeping(false);
      return;
    }
    onConfirmed(entry);
    await draftsOfVisit.remove(draft.id);
    // The report is kept; a draft that could not be taken out can be discarded where the drafts are listed.
    await drafts.remove(draft.id).catch(() => {});
  };
  return { before, isLooking: there !== undefined && query.isPending, isKeeping, fault, confirm: () => void confirm() };
}
