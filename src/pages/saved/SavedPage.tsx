import { useTranslation } from 'react-i18next';
import { paths } from '../../url/paths';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';

export const handle: PageHandle = { trail: ({ t }) => [{ label: t('shell.saved'), to: paths.saved }] };

export function Component() {
  const { t } = useTranslation();
  return <PageHead title={t('shell.saved')} />;
}
