import { useTranslation } from 'react-i18next';
import { NotFound } from '../pages/shared/NotFound';
import type { PageHandle } from '../pages/shared/pageHandle';

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('faults.notFound'), to: '.' }],
};

/** Any address that is no page. */
export function Component() {
  const { t } = useTranslation();
  return <NotFound title={t('faults.notFound')} nearest={[]} />;
}
