import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { useDesk } from './ReviewContext';
import { markStateOf } from './textMarks';

/**
 * Accepts every matched figure that nothing is said against, or on the tab of records every such record, in one step
 * that one undo takes back.
 */
export function AcceptMatched() {
  const { t } = useTranslation();
  const { state, place, decide } = useDesk();
  const isOfRecords = place.tab === 'records';
  const items = isOfRecords
    ? state.records.filter(({ verdict }) => verdict === 'open')
    : state.figures.filter((figure) => markStateOf(figure) === 'matched');
  const keys = items.filter(({ issues }) => issues.length === 0).map(({ key }) => key);
  const n = keys.length;
  return (
    <button
      type="button"
      className={button.button}
      // Disabled, it would lose the focus with the very press that leaves nothing to accept.
      aria-disabled={n === 0}
      onClick={() => {
        if (n > 0) decide([{ type: 'accept', keys }], t(isOfRecords ? 'review.saidRecords' : 'review.saidMany', { n }));
      }}
    >
      {t(isOfRecords ? 'review.acceptRecords' : 'review.acceptMatched', { n })}
    </button>
  );
}
