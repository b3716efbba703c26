import { flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { Fragment, memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { RowGroup } from '../../model/groupRows';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { Sort } from '../../model/sortRows';
import { COLUMNS, type Column, DEFAULT_COLUMNS } from '../../url/explorerParams';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import { CutOnPaper } from './CutOnPaper';
import { ExplorerHead } from './ExplorerHead';
import styles from './ExplorerTable.module.css';
import { explorerColumns } from './explorerColumns';
import { explorerLines } from './explorerLines';
import type { Picked } from './PickBox';
import { useVisibleLines } from './useVisibleLines';

const core = getCoreRowModel<IndicatorRow>();
const getRowId = (row: IndicatorRow) => row.id;
const LINE_HEIGHT = 48;

export interface ExplorerListProps {
  groups: readonly RowGroup[];
  /** The heading of a group; null where rows are not grouped. */
  headingOf: ((group: RowGroup) => string) | null;
  picked: Picked;
  /** The question these rows answer, handed on to the indicator's page. */
  search: string;
}

/** The rows as a table: a name leads to its indicator, a figure opens its sentence. Of a long list only what is in view is drawn. */
export const ExplorerTable = memo(function ExplorerTable(
  props: ExplorerListProps & { columns: readonly Column[] | null; sort: Sort; onSort: (sort: Sort) => void },
) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { groups, headingOf, picked, search } = props;
  const isUnread = useDataset().report === null;
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = useMemo(() => explorerLines(groups, headingOf !== null, 1), [groups, headingOf]);
  const { indexes, above, below, isWhole, measure } = useVisibleLines(lines.length, LINE_HEIGHT, body);

  const columns = useMemo(
    () => explorerColumns({ t, language, to, search, isUnread, picked }),
    [t, language, to, search, isUnread, picked],
  );
  const chosen = props.columns ?? DEFAULT_COLUMNS;
  const columnVisibility = useMemo(() => Object.fromEntries(COLUMNS.map((id) => [id, chosen.includes(id)])), [chosen]);
  const [first = 0] = indexes;
  const last = indexes[indexes.length - 1] ?? -1;
  const shown = useMemo(() => lines.slice(first, last + 1), [lines, first, last]);
  // The library is given only what is in view, or every filter would cost it the whole list; and the same list as
  // long as nothing changed, for it answers each new one with another rendering.
  const data = useMemo(() => shown.flatMap((line) => (line.kind === 'rows' ? line.rows : [])), [shown]);
  const table = useReactTable({ data, columns, getCoreRowModel: core, getRowId, state: { columnVisibility } });
  const { rowsById } = table.getRowModel();
  const width = chosen.length + 1;

  return (
    <div className={styles.scroll}>
      <CutOnPaper lines={lines} />
      <table
        className={props.columns ? `${styles.table} ${styles.chosen}` : styles.table}
        aria-rowcount={isWhole ? undefined : lines.length + 1}
      >
        <caption className="visually-hidden">{t('explorer.table')}</caption>
        <ExplorerHead groups={table.getHeaderGroups()} sort={props.sort} onSort={props.onSort} />
        <tbody ref={body}>
          {above > 0 ? <Spacer height={above} width={width} /> : null}
          {shown.map((line, i) => {
            const place = { ref: measure, 'data-index': first + i };
            const rowIndex = isWhole ? undefined : first + i + 2;
            if (line.kind === 'group') {
              return (
                <tr key={line.id} {...place} aria-rowindex={rowIndex} className={styles.group}>
                  <th colSpan={width} scope="rowgroup">
                    {headingOf?.(line.group)}
                  </th>
                </tr>
              );
            }
            const row = rowsById[line.id];
            if (!row) return <Fragment key={line.id} />;
            const { original } = row;
            return (
              <tr
                key={line.id}
                {...place}
                aria-rowindex={rowIndex}
                data-figure={line.id}
                data-domain={original.domain.id}
                data-status={original.status}
              >
                {row.getVisibleCells().map((cell) =>
                  cell.column.id === 'name' ? (
                    <th key={cell.id} scope="row" data-column="name">
                      {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    </th>
                  ) : (
                    <td key={cell.id} data-column={cell.column.id}>
                      {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {below > 0 ? <Spacer height={below} width={width} /> : null}
        </tbody>
      </table>
    </div>
  );
});

/** Stands for the lines that are not drawn. */
function Spacer({ height, width }: { height: number; width: number }) {
  return (
    <tr>
      <td colSpan={width} className={styles.spacer} style={{ height }} />
    </tr>
  );
}
