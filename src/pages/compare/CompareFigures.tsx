import type { IndicatorRow } from '../../model/indicatorRows';
import { compareSearch } from '../../url/compareParams';
import { UnitCharts } from '../shared/UnitCharts';
import styles from './ComparePage.module.css';

/** The figures by unit, as pictures. */
export function CompareFigures({ rows }: { rows: readonly IndicatorRow[] }) {
  return (
    <div className={styles.figures}>
      <UnitCharts rows={rows} search={compareSearch({ i: rows.map(({ id }) => id) })} level={3} />
    </div>
  );
}
