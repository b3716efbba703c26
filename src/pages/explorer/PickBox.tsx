import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import styles from './PickBox.module.css';

/** Chosen rows and the way to choose. */
export interface Picked {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
}

/** Chooses a row for comparing or taking away. */
export const PickBox = memo(function PickBox({ row, picked }: { row: IndicatorRow; picked: Picked }) {
  const { t } = useTranslation();
  const name = inLanguage(row.indicator.name, useLanguage());
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        aria-label={t('explorer.pick', { name })}
        checked={picked.ids.has(row.id)}
        onChange={() => picked.toggle(row.id)}
      />
    </label>
  );
});
