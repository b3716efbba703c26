import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber, inLanguage } from '../../model/format';
import type { ReviewFigure } from '../../review/reviewState';
import { FigureForm } from './FigureForm';
import { IndicatorField } from './IndicatorField';
import { IssueList } from './IssueList';
import { ItemActions } from './ItemActions';
import { ItemQuote } from './ItemQuote';
import styles from './Items.module.css';
import { useDesk } from './ReviewContext';

/** The chosen figure: its clause, its indicator, what the clause adds, what is wrong, and what can be done. */
export function FigureBody({ figure }: { figure: ReviewFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue, opened, open } = useDesk();
  const { key, fields, previous, change, scope, reason, verdict } = figure;
  const indicator = catalogue.indicators.find(({ id }) => id === fields.indicator);
  const is = (kind: 'edit' | 'reassign') => opened?.kind === kind && opened.key === key;
  if (is('edit')) return <FigureForm figure={figure} />;
  const facts: readonly (readonly [string, string])[] = [
    [t('review.previous'), previous === null ? '' : `${formatNumber(previous, language)}${fields.unit}`],
    [t('review.change'), change ?? ''],
    [t('review.scope'), scope ?? ''],
    [t('review.note'), fields.note ? inLanguage(fields.note, language) : ''],
    [t('verify.reason'), reason === null ? '' : t(`verify.reasons.${reason}`)],
  ];
  return (
    <>
      <ItemQuote item={figure} />
      {is('reassign') ? (
        <IndicatorField figure={figure} />
      ) : verdict === 'rejected' ? null : (
        <p className={styles.indicator}>
          <span className={styles.term}>{t('terms.indicator')}</span>
          <span>{indicator ? inLanguage(indicator.name, language) : t('review.noIndicator')}</span>
          <button type="button" className={styles.inline} onClick={() => open({ kind: 'reassign', key })}>
            {t(indicator ? 'review.reassign' : 'review.assign')}
          </button>
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === '' ? null : (
            <div key={name}>
              <dt className={styles.term}>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <IssueList item={figure} />
      {is('reassign') ? null : <ItemActions item={figure} />}
    </>
  );
}
