import type { ReviewRecord } from '../../review/reviewState';
import { IssueList } from './IssueList';
import { ItemActions } from './ItemActions';
import { ItemQuote } from './ItemQuote';
import { RecordForm } from './RecordForm';
import { useDesk } from './ReviewContext';

/** The chosen record: the words it quotes, what is wrong, and what can be done. */
export function RecordBody({ record }: { record: ReviewRecord }) {
  const { opened } = useDesk();
  if (opened?.kind === 'edit' && opened.key === record.key) return <RecordForm record={record} />;
  return (
    <>
      <ItemQuote item={record} />
      <IssueList item={record} />
      <ItemActions item={record} />
    </>
  );
}
