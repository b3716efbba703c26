import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Indicator } from '../../dataset/schema';
import type { YearStep } from '../../model/yearSteps';
import { ChangeText } from '../shared/ChangeText';
import { useDataset } from '../shared/DatasetContext';
import styles from './IndicatorYears.module.css';

/** Every report of the place: its year, which leads to it, its value, and the change since the report before. */
export function YearTable({ indicator, steps }: { indicator: Indicator; steps: readonly YearStep[] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { entry } = useDataset();
  const searchOf = (report: string) => {
    const next = new URLSearchParams(params);
    next.set('report', report);
    return `?${next.toString().replace(/%2C/g, ',')}`;
  };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('years.titleYears')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('terms.year')}</th>
          <th scope="col">{t('terms.value')}</th>
          <th scope="col">{t('years.changeBefore')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const { id, year } = step.entry;
          const isShown = id === entry?.id;
          return (
            <tr key={id} className={isShown ? styles.shown : undefined}>
              <th scope="row">
                {isShown ? <span aria-current="true">{year}</span> : <Link to={searchOf(id)}>{year}</Link>}
              </th>
              <td>
                {step.printed === '' ? t('terms.statuses.missing') : step.printed}
                {step.definition === null ? null : (
                  <span className={styles.differs}>
                    {t('compare.otherDefinition', { definition: step.definition })}
                  </span>
                )}
              </td>
              <td>
                {step.change && step.before ? (
                  <>
                    <ChangeText indicator={indicator} change={step.change} verdict={step.verdict} />
                    {year - step.before.year > 1 ? (
                      <span className={styles.differs}>{t('years.against', { year: step.before.year })}</span>
                    ) : null}
                  </>
                ) : (
                  <span className={styles.first}>{t('years.first')}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
