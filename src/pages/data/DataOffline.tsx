import { useTranslation } from 'react-i18next';
import { localTime } from '../../export/localTime';
import { useOffline } from '../../offline/useOffline';
import { Section } from '../../ui/Section';
import { useSite } from '../shared/SiteContext';
import styles from './DataPage.module.css';

/** Whether the site works without a network here, why not where it does not, and the single file. */
export function DataOffline() {
  const { t } = useTranslation();
  const { support } = useOffline();
  const { portable } = useSite();
  return (
    <Section title={t('data.offlineTitle')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('data.offlineHere')}</dt>
          <dd role="status">
            {portable
              ? t('data.offline.portable', { time: localTime(new Date(portable.madeAt)) })
              : t(`data.offline.${support}`)}
          </dd>
        </div>
        {portable ? null : (
          <div>
            <dt>{t('data.offlineApp')}</dt>
            <dd>{t('data.offlineAppText')}</dd>
          </div>
        )}
        <div>
          <dt>{t('data.offlineFile')}</dt>
          <dd>
            {t(portable ? 'data.offlineFileUse' : 'data.offlineFileText')}
            {portable ? null : (
              <>
                {' '}
                <code>npm run build:portable</code>
              </>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
