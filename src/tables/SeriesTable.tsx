import { Link } from 'react-router';
import { WideTable } from '../ui/WideTable';
import styles from './SeriesTable.module.css';

export interface SeriesRow {
  name: string;
  /** Where the row leads, where it leads anywhere. */
  href?: string;
  values: readonly string[];
}

/**
 * The numbers of a chart as a plain table: the first column names the row and, where it can, leads to it. With several
 * values a row it scrolls by itself where the page is narrower.
 */
export function SeriesTable(props: { caption: string; columns: readonly string[]; rows: readonly SeriesRow[] }) {
  const hasSeveral = props.columns.length > 2;
  const table = (
    <table className={hasSeveral ? `${styles.table} ${styles.several}` : styles.table}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, href, values }) => (
          <tr key={name}>
            <th scope="row">{href ? <Link to={href}>{name}</Link> : name}</th>
            {values.map((value, i) => (
              <td key={props.columns[i + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return hasSeveral ? <WideTable label={props.caption}>{table}</WideTable> : table;
}
