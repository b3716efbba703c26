import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { DomainProfile } from '../../model/domainProfile';
import { inLanguage } from '../../model/format';
import { Section } from '../../ui/Section';
import { FigureList } from '../shared/FigureList';
import styles from './DomainPage.module.css';

/** The domain's counts and ranks, by category: stated, not compared. */
export function DomainCounts({ profile }: { profile: DomainProfile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = profile.categories
    .map((category) => ({
      category,
      rows: profile.rows.filter((row) => row.category.id === category.id && row.status === 'stated'),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section title={t('domain.countsTitle')} note={t('domain.countsSubtitle')}>
      <div className={styles.groups}>
        {groups.map(({ category, rows }) => (
          <div key={category.id}>
            <h3>{inLanguage(category.name, language)}</h3>
            <FigureList rows={rows} label="name" />
          </div>
        ))}
      </div>
    </Section>
  );
}
