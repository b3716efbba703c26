import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import type { DomainProfile } from '../../model/domainProfile';
import { inLanguage } from '../../model/format';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { recordsSearch } from '../../url/recordsParams';
import { RecordItem } from '../shared/RecordItem';
import { useTo } from '../shared/useTo';
import styles from './DomainPage.module.css';

/** What was done in the domain, by category. */
export function DomainDeeds({ profile }: { profile: DomainProfile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  if (profile.deeds.length === 0) return null;
  return (
    <Section title={t('domain.deedsTitle')} ruled deferred>
      <div className={styles.groups}>
        {profile.categories.map((category) => {
          const rows = profile.deeds.filter((row) => row.record.category === category.id);
          return rows.length === 0 ? null : (
            <div key={category.id}>
              <h3>{inLanguage(category.name, language)}</h3>
              {rows.map((row) => (
                <RecordItem key={row.id} row={row} />
              ))}
            </div>
          );
        })}
      </div>
      <p className={`${styles.more} screen-only`}>
        <Link className="alone" to={to(paths.records, recordsSearch({ domain: [profile.domain.id] }))}>
          {t('domain.deedsMore')}
        </Link>
      </p>
    </Section>
  );
}
