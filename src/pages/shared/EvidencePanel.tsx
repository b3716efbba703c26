import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import button from '../../ui/button.module.css';
import { paths } from '../../url/paths';
import styles from './EvidencePanel.module.css';
import { IndicatorEvidence } from './IndicatorEvidence';
import { IndicatorFigure } from './IndicatorFigure';
import { useTo } from './useTo';

/** One figure's evidence beside the page, which stays as it is and usable. */
export function EvidencePanel({ row, onClose }: { row: IndicatorRow; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is read from its heading
  useEffect(() => heading.current?.focus({ preventScroll: true }), [row.id]);

  return (
    <div role="dialog" aria-labelledby={id} className={styles.panel} data-domain={row.domain.id}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {inLanguage(row.indicator.name, language)}
        </h2>
        <button type="button" className={styles.close} aria-label={t('evidence.close')} onClick={onClose}>
          ×
        </button>
      </div>
      <p className={styles.domain}>
        {inLanguage(row.domain.name, language)} · {inLanguage(row.category.name, language)}
      </p>
      <IndicatorFigure row={row} />
      <IndicatorEvidence row={row} />
      <p className={styles.more}>
        <Link className={button.button} to={to(paths.indicator(row.id))} onClick={onClose}>
          {t('evidence.page')}
        </Link>
        <span className={styles.hint}>{t('evidence.keys')}</span>
      </p>
    </div>
  );
}
