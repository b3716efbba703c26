import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { valueParts } from '../../model/rowText';
import { paths } from '../../url/paths';
import { FigureButton } from './FigureButton';
import styles from './FigureList.module.css';
import { useTo } from './useTo';

/** Indicators as lines: the name leads to the indicator, the figure opens the sentence that states it. */
export function FigureList(props: {
  rows: readonly IndicatorRow[];
  size?: 'large';
  label: 'short' | 'name';
  /** The question these rows answer, handed on to the indicator's page. */
  search?: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  return (
    <ul className={props.size === 'large' ? styles.large : styles.list}>
      {props.rows.map((row) => {
        const figure = valueParts(row, language);
        return (
          <li key={row.id} data-figure={row.id} className={styles.line}>
            <Link to={to(paths.indicator(row.id), props.search)} className={styles.name}>
              {inLanguage(row.indicator[props.label], language)}
            </Link>
            <span className={row.status === 'below-ceiling' ? styles.short : styles.figure}>
              {figure ? (
                <FigureButton row={row}>
                  <span className={styles.number}>{figure.number}</span>
                  <span className={styles.unit}>
                    {language === 'en' && figure.unit !== '%' ? ' ' : ''}
                    {figure.unit}
                  </span>
                </FigureButton>
              ) : (
                <span title={t('terms.statuses.missing')}>{t('terms.noValue')}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
