import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueParts, valueText } from '../../model/rowText';
import { useDataset } from './DatasetContext';
import styles from './Statement.module.css';

/** The figure as printed, its year, its status and how the status is computed. */
export function IndicatorFigure({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, report } = useDataset();
  if (!report) return <p className={styles.missing}>{t('faults.unread')}</p>;
  const parts = valueParts(row, language);
  const gap = gapText(row, language);
  return (
    <div>
      {parts ? (
        <p className={styles.figure}>
          <span className={styles.number}>{parts.number}</span>
          <span className={styles.unit}>
            {language === 'en' && parts.unit !== '%' ? ' ' : ''}
            {parts.unit}
          </span>
        </p>
      ) : (
        <p className={styles.missing}>{t('indicator.missing')}</p>
      )}
      <p className={styles.year}>
        {entry ? `${inLanguage(entry.place.name, language)} · ${t('indicator.yearOf', { year: entry.year })}` : ''}
      </p>
      <p className={row.status === 'below-ceiling' ? styles.short : styles.status}>
        {gap ? t('terms.shortBy', { gap }) : t(`terms.statuses.${row.status}`)}
      </p>
      <p className={styles.formula}>{t(`terms.formulas.${row.status}`)}</p>
      {gap ? (
        <p className={styles.formula}>
          100% − {valueText(row, language)} = {gap}
        </p>
      ) : null}
    </div>
  );
}
