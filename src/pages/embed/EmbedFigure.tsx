import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatTime, inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueParts } from '../../model/rowText';
import { useDataset } from '../shared/DatasetContext';
import { Quote } from '../shared/Quote';
import styles from './EmbedPage.module.css';

/** The figure with its status, its sentence and where that stands; a narrow frame leaves out the section's title. */
export function EmbedFigure({ row, children }: { row: IndicatorRow; children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const { observation, section } = row;
  const parts = valueParts(row, language);
  const space = language === 'en' && parts?.unit !== '%' ? '\u00a0' : '';
  return (
    <>
      {parts ? (
        <p className={styles.figure}>
          <span className={styles.value}>
            <span className={styles.number}>{parts.number}</span>
            <span className={styles.unit}>
              {space}
              {parts.unit}
            </span>
          </span>{' '}
          <span className={row.status === 'below-ceiling' ? styles.short : styles.status}>
            {row.status === 'below-ceiling'
              ? t('terms.shortBy', { gap: gapText(row, language) })
              : t(`terms.statuses.${row.status}`)}
          </span>
        </p>
      ) : (
        <p className={styles.status}>{t('indicator.missing')}</p>
      )}
      {observation ? (
        <blockquote className={styles.quote}>
          <Quote text={observation.quote} row={row} />
        </blockquote>
      ) : null}
      <p className={styles.source}>
        {entry ? (
          <>
            <span className={styles.whole}>
              {inLanguage(entry.place.name, language)} · {t('indicator.yearOf', { year: entry.year })}
            </span>
            {section ? (
              <span>
                {section.label}
                <span className={styles.section}> {inLanguage(section.title, language)}</span>
              </span>
            ) : null}
            <span>{inLanguage(entry.publisher, language)}</span>
            <span className={styles.whole}>{t('shell.published', { time: formatTime(entry.publishedAt) })}</span>
          </>
        ) : null}
        {children}
      </p>
    </>
  );
}
