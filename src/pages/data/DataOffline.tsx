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
    <Section title={t('away.title')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('away.here')}</dt>
          <dd>
            <span role="status">
              {portable
                ? t('away.support.portable', { time: localTime(new Date(portable.madeAt)) })
                : t(`away.support.${support}`)}
            </span>
          </dd>
        </div>
        {portable ? null : (
          <div>
            <dt>{t('away.app')}</dt>
            <dd>{t('away.appText')}</dd>
          </div>
        )}
        <div>
          <dt>{t('away.file')}</dt>
          <dd>
            {t(portable ? 'away.fileUse' : 'away.fileText')}
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
