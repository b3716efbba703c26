import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { StorageUse } from '../../imported/imported';
import { kept } from '../../imported/kept';
import { Section } from '../../ui/Section';
import { storageUseQuery } from './keptQueries';
import styles from './ReportsPage.module.css';
import { sizeText } from './sizeText';

/** How much of the browser's storage is used, and whether it may be cleared; what the browser does not say is unknown. */
export function StorageSection() {
  const { t } = useTranslation();
  const { data } = useQuery(storageUseQuery(kept));
  return (
    <Section title={t('reports.storageTitle')} note={t('reports.usedNote')} ruled>
      <dl className={styles.facts}>
        <div>
          <dt>{t('reports.used')}</dt>
          <dd>{data ? <Used use={data} /> : t('reports.usedUnknown')}</dd>
        </div>
        <div>
          <dt>{t('reports.clearing')}</dt>
          <dd>{t(data?.isPersistent ? 'reports.persistent' : 'reports.temporary')}</dd>
        </div>
      </dl>
    </Section>
  );
}

function Used({ use: { used, quota } }: { use: StorageUse }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (used === null) return t('reports.usedUnknown');
  const own = sizeText(used, language);
  return quota === null
    ? t('reports.usedAlone', { used: own })
    : t('reports.usedOf', { used: own, quota: sizeText(quota, language) });
}
