import { isDescending, nextSort, type Sort, sortKey } from '../../model/sorts';
import styles from './ExplorerTable.module.css';
import type { ExplorerColumn } from './explorerColumns';

/** The headings; where a column can be sorted by, its heading asks for it and says how it stands. */
export function ExplorerHead(props: { columns: readonly ExplorerColumn[]; sort: Sort; onSort: (sort: Sort) => void }) {
  const direction = isDescending(props.sort) ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        {props.columns.map(({ id, header, sort }) => {
          const isSorted = sort !== undefined && sortKey(props.sort) === sort;
          return (
            <th key={id} scope="col" data-column={id} aria-sort={isSorted ? direction : undefined}>
              {sort ? (
                <button type="button" onClick={() => props.onSort(nextSort(props.sort, sort))}>
                  {header}
                  <span aria-hidden="true" className={styles.arrow}>
                    {isSorted ? (direction === 'descending' ? '↓' : '↑') : '↕'}
                  </span>
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
