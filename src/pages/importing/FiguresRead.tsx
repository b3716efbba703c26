import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue, Report } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { formatValue, inLanguage } from '../../model/format';
import { inexactOf } from '../../model/inexact';
import { MoreRows } from '../shared/MoreRows';
import { useShown } from '../shared/useShown';
import styles from './FiguresRead.module.css';

/** The figures of a report as they were read, each with its words in the report; folded. */
export function FiguresRead({ report, catalogue }: { report: Report; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const shown = useShown(report.observations.length);
  if (report.observations.length === 0) return null;
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  return (
    <details className={styles.figures} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('importing.figuresRead')}</summary>
      {isOpen ? (
        <>
          <ul>
            {report.observations.slice(0, shown.shown).map((observation) => {
              const { indicator: id, value, quote } = observation;
              const indicator = indicators.get(id);
              return (
                <li key={id}>
                  <span>{indicator ? inLanguage(indicator.name, language) : id}</span>
                  <b>{indicator ? formatValue(indicator, value, language, inexactOf(observation)) : value}</b>
                  <q lang="zh-CN">{quote}</q>
                </li>
              );
            })}
          </ul>
          <MoreRows shown={shown} total={report.observations.length} />
        </>
      ) : null}
    </details>
  );
}
