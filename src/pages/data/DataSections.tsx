import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { Kept } from '../../ui/Kept';
import { Section } from '../../ui/Section';
import { explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import styles from './DataPage.module.css';

/** The report's own order: each section with how much of the dataset stands in it. */
export function DataSections() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { report } = useDataset();
  if (!report || report.sections.length === 0) return null;
  return (
    <Section title={t('data.sectionsTitle')} deferred>
      <table className={styles.sections}>
        <thead>
          <tr>
            <th scope="col">{t('terms.section')}</th>
            <th scope="col">{t('csv.title')}</th>
            <th scope="col">{t('shell.indicators')}</th>
            <th scope="col">{t('data.recordsColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {report.sections.map((section) => {
            const isIn = (item: { section: string }) => item.section === section.id;
            const indicators = report.observations.filter(isIn).length;
            const records = report.records.filter(isIn).length;
            return (
              <tr key={section.id}>
                <td>{section.label}</td>
                <th scope="row">{inLanguage(section.title, language)}</th>
                <td>
                  {indicators > 0 ? (
                    <Link to={to(paths.explorer, explorerSearch({ section: [section.id] }))}>
                      <Kept text={t('counts.indicators', { count: indicators })} />
                    </Link>
                  ) : null}
                </td>
                <td>{records > 0 ? <Kept text={t('counts.records', { count: records })} /> : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
