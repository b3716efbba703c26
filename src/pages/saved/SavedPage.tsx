import { useTranslation } from 'react-i18next';
import { AfterMount } from '../../ui/AfterMount';
import { paths } from '../../url/paths';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { SavedContent } from './SavedContent';
import styles from './SavedPage.module.css';

export const handle: PageHandle = { trail: ({ t }) => [{ label: t('saved.title'), to: paths.saved }] };

/** What a person keeps in this browser: views and notes. The built page holds nothing of it. */
export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('saved.title')} lead={t('saved.lead')} />
      <AfterMount fallback={<div className={styles.space} />}>
        <SavedContent />
      </AfterMount>
    </>
  );
}
