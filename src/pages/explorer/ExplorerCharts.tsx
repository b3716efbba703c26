import { UnitCharts } from '../shared/UnitCharts';
import styles from './ExplorerCharts.module.css';
import type { ExplorerListProps } from './ExplorerTable';

/** The same rows as charts, group by group. */
export function ExplorerCharts({ groups, headingOf, search }: ExplorerListProps) {
  return (
    <div className={styles.charts}>
      {groups.map((group) =>
        headingOf ? (
          <section key={group.key} className={styles.group}>
            <h2>{headingOf(group)}</h2>
            <UnitCharts rows={group.rows} search={search} level={3} />
          </section>
        ) : (
          <UnitCharts key={group.key} rows={group.rows} search={search} level={2} />
        ),
      )}
    </div>
  );
}
