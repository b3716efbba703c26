import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { Cut } from '../../model/brief';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueText } from '../../model/rowText';
import styles from './BriefSheet.module.css';

/** The rates short of 100%: as printed, how far, and where the report says so. */
export function BriefGaps(props: { gaps: Cut<IndicatorRow>; hasDomains: boolean; isKept: boolean }) {
  const { gaps, hasDomains, isKept } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('terms.indicator')}</th>
            {hasDomains ? <th scope="col">{t('terms.domain')}</th> : null}
            <th scope="col">{t('terms.value')}</th>
            <th scope="col">{t('terms.gap')}</th>
            <th scope="col">{t('terms.section')}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">{inLanguage(row.indicator.name, language)}</th>
              {hasDomains ? <td>{inLanguage(row.domain.name, language)}</td> : null}
              <td className={styles.number}>{valueText(row, language)}</td>
              <td data-label={t('terms.gap')} className={styles.number}>
                {gapText(row, language)}
              </td>
              <td className={styles.number}>{row.section?.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gaps.more > 0 ? (
        <p className={styles.note}>{t(isKept ? 'brief.moreKept' : 'brief.more', { n: gaps.more })}</p>
      ) : null}
    </>
  );
}
