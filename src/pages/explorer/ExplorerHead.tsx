import { flexRender, type HeaderGroup } from '@tanstack/react-table';
import type { IndicatorRow } from '../../model/indicatorRows';
import { isDescending, nextSort, type Sort, type SortKey, sortKey } from '../../model/sortRows';
import styles from './ExplorerTable.module.css';

/** Which order a column's heading asks for. */
const SORT_OF: Partial<Record<string, SortKey>> = {
  name: 'name',
  domain: 'domain',
  value: 'value',
  gap: 'gap',
  section: 'report',
};

/** The headings; where a column can be sorted by, its heading asks for it and says how it stands. */
export function ExplorerHead(props: {
  groups: readonly HeaderGroup<IndicatorRow>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  return (
    <thead>
      {props.groups.map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const key = SORT_OF[header.column.id];
            const isSorted = key !== undefined && sortKey(props.sort) === key;
            const direction = isDescending(props.sort) ? 'descending' : 'ascending';
            const name = flexRender(header.column.columnDef.header, header.getContext());
            return (
              <th
                key={header.id}
                scope="col"
                data-column={header.column.id}
                aria-sort={isSorted ? direction : undefined}
              >
                {key ? (
                  <button type="button" onClick={() => props.onSort(nextSort(props.sort, key))}>
                    {name}
                    <span aria-hidden="true" className={styles.arrow}>
                      {isSorted ? (direction === 'descending' ? '↓' : '↑') : '↕'}
                    </span>
                  </button>
                ) : (
                  name
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
