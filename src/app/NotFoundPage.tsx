import { useTranslation } from 'react-i18next';
import { NotFound } from '../pages/shared/NotFound';
import type { PageHandle } from '../pages/shared/pageHandle';

/** Any address that is no page. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return <NotFound title={t('faults.notFound')} nearest={[]} />;
}

export const notFoundHandle: PageHandle = {
  trail: ({ t }) => [{ label: t('faults.notFound'), to: '.' }],
};
