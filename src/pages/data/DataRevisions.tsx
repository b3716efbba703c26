import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Revision } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { formatTime, inLanguage } from '../../model/format';
import { indicatorRows } from '../../model/indicatorRows';
import { recordRows } from '../../model/recordRows';
import { revisionRows } from '../../model/revisionRows';
import { Section } from '../../ui/Section';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import styles from './DataPage.module.css';

/** What changed in the data since it was first entered: when, what, why, and the figures it touched. */
export function DataRevisions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, report } = useDataset();
  if (!entry || !report) return null;
  const rows = revisionRows([{ entry, revisions: report.revisions }]);
  return (
    <Section title={t('data.revisionsTitle')} note={rows.length > 0 ? t('data.revisionsNote') : undefined}>
      {rows.length === 0 ? (
        <p className={styles.text}>{t('data.noRevisions')}</p>
      ) : (
        <table className={styles.sections}>
          <thead>
            <tr>
              <th scope="col">{t('data.revisionWhen')}</th>
              <th scope="col">{t('data.revisionWhat')}</th>
              <th scope="col">{t('data.revisionWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, revision }) => (
              <tr key={id} id={id}>
                <td>{formatTime(revision.date)}</td>
                <th scope="row">
                  {inLanguage(revision.what, language)}
                  <Touched revision={revision} />
                </th>
                <td className={styles.why}>{inLanguage(revision.why, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** Links to the figures, names of the records; the bare id of what is gone since. */
function Touched({ revision }: { revision: Revision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const dataset = useDataset();
  const { indicators = [], records = [] } = revision;
  if (indicators.length + records.length === 0) return null;
  const known = new Map(indicatorRows(dataset).map((row) => [row.id, inLanguage(row.indicator.name, language)]));
  const titles = new Map(recordRows(dataset).map((row) => [row.id, inLanguage(row.record.title, language)]));
  return (
    <ul className={styles.touched} aria-label={t('data.revisionTouched')}>
      {indicators.map((id) => (
        <li key={`indicator ${id}`}>
          {known.has(id) ? <Link to={to(paths.indicator(id))}>{known.get(id)}</Link> : id}
        </li>
      ))}
      {records.map((id) => (
        <li key={`record ${id}`}>{titles.get(id) ?? id}</li>
      ))}
    </ul>
  );
}
