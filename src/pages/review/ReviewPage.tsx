import { useQueryStates } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { paths } from '../../url/paths';
import { reviewParams } from '../../url/reviewParams';
import { useDataset } from '../shared/DatasetContext';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { DraftLoader } from './DraftLoader';
import { NoDraft } from './NoDraft';

export const handle: PageHandle = {
  trail: ({ t }) => [
    { label: t('data.title'), to: paths.data },
    { label: t('shell.review'), to: paths.review },
  ],
  isWide: true,
};

/** A text that was brought in, gone through number by number: nothing of it enters the data before it is confirmed. */
export function Component() {
  const { t } = useTranslation();
  const { catalogue } = useDataset();
  const [{ draft }] = useQueryStates(reviewParams);
  // A report that is still being read changes nothing of a review.
  if (catalogue.indicators.length === 0) return <PageHead isOfAny title={t('faults.unread')} />;
  return draft === '' ? <NoDraft reason="none" /> : <DraftLoader key={draft} id={draft} />;
}
