import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dataset } from '../../dataset/dataset';
import { isImported } from '../../dataset/isImported';
import { useLanguage } from '../../i18n/useLanguage';
import { domainProfile } from '../../model/domainProfile';
import { inLanguage } from '../../model/format';
import { leadFigures } from '../../model/headline';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { FigureList } from '../shared/FigureList';
import { useTo } from '../shared/useTo';
import styles from './DomainColumns.module.css';

/** One column a domain: how much the report says of it, and four figures that stand for it. */
export function DomainColumns({ dataset }: { dataset: Dataset }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  if (dataset.catalogue.domains.length === 0) return null;
  return (
    <Section title={t('overview.domainsTitle')} ruled deferred>
      <div className={styles.columns}>
        {dataset.catalogue.domains.map((domain) => {
          const { rows, headline, deeds, problems } = domainProfile(dataset, domain);
          const facts = [
            t('counts.indicators', { count: headline.rates + headline.stated }),
            // A table brings values alone: that is no report of nothing done.
            deeds.length === 0 && dataset.report?.records.length === 0 && dataset.entry && isImported(dataset.entry)
              ? t('overview.noRecords')
              : t('counts.deeds', { count: deeds.length }),
            problems > 0 ? t('counts.problems', { count: problems }) : '',
          ];
          const figures = leadFigures(rows);
          const name = inLanguage(domain.name, language);
          return (
            <section key={domain.id} data-domain={domain.id} className={styles.column}>
              <h3>
                <Link to={to(paths.domain(domain.id))}>{name}</Link>
              </h3>
              {dataset.report ? <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p> : null}
              <FigureList rows={figures.length > 0 ? figures : rows.slice(0, 4)} label="short" />
            </section>
          );
        })}
      </div>
    </Section>
  );
}
