import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { toReport } from '../../review/toReport';
import { ConfirmFacts } from './ConfirmFacts';
import { Dialog } from './Dialog';
import { Obstacles } from './Obstacles';
import { useDesk } from './ReviewContext';

/** What comes of the review, before it is kept: what enters, what stays out, what is in its way. */
export function ConfirmDialog({ onConfirmed }: { onConfirmed: (entry: ReportEntry) => void }) {
  const { t } = useTranslation();
  const { state, material, base, open } = useDesk();
  const made = useMemo(() => toReport(state, material, base), [state, material, base]);
  const accepted = [...state.figures, ...state.records].filter(({ verdict }) => verdict === 'accepted').length;
  const close = () => open(null);
  return (
    <Dialog title={t('review.confirmTitle')} onClose={close}>
      {made.isMade && accepted > 0 ? (
        <ConfirmFacts made={made} onConfirmed={onConfirmed} onClose={close} />
      ) : (
        <Obstacles obstacles={made.isMade ? [] : made.obstacles} isEmpty={accepted === 0} onClose={close} />
      )}
    </Dialog>
  );
}
