import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { RowGroup } from '../../model/groupRows';
import type { Sort } from '../../model/sorts';
import { WideTable } from '../../ui/WideTable';
import { type Column, DEFAULT_COLUMNS } from '../../url/explorerParams';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import { CutOnPaper } from './CutOnPaper';
import { ExplorerHead } from './ExplorerHead';
import styles from './ExplorerTable.module.css';
import { explorerColumns } from './explorerColumns';
import { explorerLines } from './explorerLines';
import type { Picked } from './PickBox';
import { useIsWall } from './useIsWall';
import { useVisibleLines } from './useVisibleLines';

const LINE_HEIGHT = 48;
/** On a wall the sentence of every figure has room as well. */
const WALL_COLUMNS: readonly Column[] = [...DEFAULT_COLUMNS, 'quote'];

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
  const isWall = useIsWall();
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = useMemo(() => explorerLines(groups, headingOf !== null, 1), [groups, headingOf]);
  const { indexes, above, below, isWhole, measure } = useVisibleLines(lines.length, LINE_HEIGHT, body);

  const columns = useMemo(() => {
    const chosen = props.columns ?? (isWall ? WALL_COLUMNS : DEFAULT_COLUMNS);
    const all = explorerColumns({ t, language, to, search, isUnread, picked });
    return all.filter(({ id }) => id === 'name' || chosen.includes(id));
  }, [props.columns, isWall, t, language, to, search, isUnread, picked]);
  const [first = 0] = indexes;
  const last = indexes[indexes.length - 1] ?? -1;
  const width = columns.length;

  const table = (
    <>
      <CutOnPaper lines={lines} />
      <table
        className={`${styles.table} ${props.columns ? styles.chosen : isWhole ? '' : styles.long}`}
        aria-rowcount={isWhole ? undefined : lines.length + 1}
      >
        <caption className="visually-hidden">{t('explorer.table')}</caption>
        <ExplorerHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <tbody ref={body}>
          {above > 0 ? <Spacer height={above} width={width} /> : null}
          {lines.slice(first, last + 1).map((line, i) => {
            // Known by its place, so that another row there changes what stands and builds nothing.
            const at = first + i;
            const place = { ref: measure, 'data-index': at };
            const rowIndex = isWhole ? undefined : at + 2;
            if (line.kind === 'group') {
              return (
                <tr key={at} {...place} aria-rowindex={rowIndex} className={styles.group}>
                  <th colSpan={width} scope="rowgroup">
                    {headingOf?.(line.group)}
                  </th>
                </tr>
              );
            }
            const [row] = line.rows;
            return row ? (
              <tr
                key={at}
                {...place}
                aria-rowindex={rowIndex}
                data-figure={row.id}
                data-domain={row.domain.id}
                data-status={row.status}
              >
                {columns.map(({ id, cell }) =>
                  id === 'name' ? (
                    <th key={id} scope="row" data-column={id}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} data-column={id}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ) : null;
          })}
          {below > 0 ? <Spacer height={below} width={width} /> : null}
        </tbody>
      </table>
    </>
  );
  // Of the columns shown by default every page has room.
  return props.columns ? <WideTable label={t('explorer.table')}>{table}</WideTable> : table;
});

/** Stands for the lines that are not drawn. */
function Spacer({ height, width }: { height: number; width: number }) {
  return (
    <tr>
      <td colSpan={width} className={styles.spacer} style={{ height }} />
    </tr>
  );
}
