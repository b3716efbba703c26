import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { valueText } from '../../model/rowText';
import { useEvidence } from './EvidenceContext';
import styles from './FigureButton.module.css';

/** A figure that opens its evidence: the sentence, its place and how its status is computed. Missing figures are plain. */
export const FigureButton = memo(function FigureButton(props: { row: IndicatorRow; children: ReactNode }) {
  const { row, children } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const open = useEvidence();
  if (row.value === null) return children;
  const name = inLanguage(row.indicator.name, language);
  const value = valueText(row, language);
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={t('evidence.open', { name, value })}
      onClick={() => open(row.id)}
    >
      {children}
    </button>
  );
});
