import { useTranslation } from 'react-i18next';
import { paths } from '../../url/paths';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';

export const handle: PageHandle = {
  trail: ({ t }) => [
    { label: t('data.title'), to: paths.data },
    { label: t('shell.reports'), to: paths.reports },
  ],
};

export function Component() {
  const { t } = useTranslation();
  return <PageHead title={t('reports.title')} lead={t('reports.lead')} />;
}
