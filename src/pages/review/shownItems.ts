import type { FigureFields, RecordFields } from '../../review/draft';
import type { FigureOrigin, ReviewIssue, Verdict } from '../../review/reviewState';
import type { ReviewShow } from '../../url/reviewParams';

/** What decides whether an item is listed. */
interface Listed {
  origin: FigureOrigin;
  verdict: Verdict;
  issues: readonly ReviewIssue[];
  /** Those of a figure name its indicator. */
  fields: Pick<FigureFields, 'indicator'> | Pick<RecordFields, 'kind'>;
}

/** Issues of what was rejected trouble nobody. */
const hasIssue = ({ verdict, issues }: Listed): boolean => verdict !== 'rejected' && issues.length > 0;

/** Numbers set aside are rejected until someone opens them: no decision of a person. */
const isRejected = ({ verdict, origin }: Listed): boolean => verdict === 'rejected' && origin !== 'setAside';

/** Figures the reading found, or a person took up of what it set aside. */
const isRead = ({ origin, verdict }: Listed): boolean =>
  origin !== 'added' && (origin !== 'setAside' || verdict !== 'rejected');

const IS_SHOWN: Readonly<Record<ReviewShow, (item: Listed) => boolean>> = {
  open: ({ verdict }) => verdict === 'open',
  all: () => true,
  accepted: ({ verdict }) => verdict === 'accepted',
  rejected: isRejected,
  issues: hasIssue,
  matched: (item) => isRead(item) && 'indicator' in item.fields && item.fields.indicator !== null,
  proposed: (item) => isRead(item) && 'indicator' in item.fields && item.fields.indicator === null,
  setAside: ({ origin, verdict }) => origin === 'setAside' && verdict === 'rejected',
  added: ({ origin }) => origin === 'added',
};

export const isShown = (item: Listed, show: ReviewShow): boolean => IS_SHOWN[show](item);

/** How many of the items each way to list them shows. */
export function shownCounts(items: readonly Listed[]): Readonly<Record<ReviewShow, number>> {
  const counts = {
    open: 0,
    all: 0,
    accepted: 0,
    rejected: 0,
    issues: 0,
    matched: 0,
    proposed: 0,
    setAside: 0,
    added: 0,
  };
  for (const show of Object.keys(IS_SHOWN) as ReviewShow[]) {
    for (const item of items) if (isShown(item, show)) counts[show] += 1;
  }
  return counts;
}
