import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList } from '../../model/format';
import { isUnchanged, type ReportState, reportDiff } from '../../model/reportDiff';
import { changedPieces } from './changedPieces';
import { type ChangeGroup, type ChangeItem, type ChangeLine, changeGroups } from './changeGroups';
import { useDataset } from './DatasetContext';
import styles from './ReportChanges.module.css';

/** A group of more changes than these is folded at first. */
const OPEN_AT_MOST = 12;
const KINDS = ['removed', 'changed', 'added'] as const;

/** What a report that takes another's place changes, field by field; says so where it changes nothing. */
export function ReportChanges(props: {
  before: ReportState;
  after: ReportState;
  /** Knows the indicators of both; without it, the one on screen. */
  catalogue?: Catalogue;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { catalogue: onScreen } = useDataset();
  const { before, after, catalogue = onScreen } = props;
  const groups = useMemo(() => {
    const diff = reportDiff(before, after, catalogue);
    return isUnchanged(diff) ? [] : changeGroups(diff, { catalogue, before, after, t, language });
  }, [before, after, catalogue, t, language]);

  if (groups.length === 0) return <p className={styles.same}>{t('reports.changes.same')}</p>;
  return groups.map((group) => <Group key={group.key} group={group} />);
}

/** One kind of thing: how many of them changed in which way, and each. */
function Group({ group: { key, items } }: { group: ChangeGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counts = KINDS.map((kind) => ({ kind, n: items.filter((item) => item.kind === kind).length }));
  const list = counts.filter(({ n }) => n > 0).map(({ kind, n }) => t(`reports.changes.counted.${kind}`, { n }));
  const name = t(`reports.changes.groups.${key}`);
  return (
    <details className={styles.group} open={items.length <= OPEN_AT_MOST}>
      <summary>{t('reports.changes.summary', { name, list: formatList(list, language) })}</summary>
      <table className={styles.changes}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t('reports.changes.field')}</th>
            <th scope="col">{t('reports.changes.before')}</th>
            <th scope="col">{t('reports.changes.after')}</th>
          </tr>
        </thead>
        {items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </table>
    </details>
  );
}

function Item({ item: { name, kind, lines } }: { item: ChangeItem }) {
  const { t } = useTranslation();
  return (
    <tbody>
      {lines.map((line, i) => (
        <tr key={line.field}>
          {i === 0 ? (
            <th scope="rowgroup" rowSpan={lines.length} colSpan={line.field === '' ? 2 : 1}>
              {name}
              {kind === 'changed' ? null : <span className={styles[kind]}>{t(`reports.changes.kinds.${kind}`)}</span>}
            </th>
          ) : null}
          {line.field === '' ? null : <td className={styles.field}>{line.field}</td>}
          <Sides line={line} />
        </tr>
      ))}
    </tbody>
  );
}

const sideOf = (words: string | null) => (words === null ? `${styles.side} ${styles.empty}` : styles.side);

/** Both states side by side; where both have words, what differs is marked in each. */
function Sides({ line: { before, after, difference } }: { line: ChangeLine }) {
  const { t } = useTranslation();
  const pieces = before !== null && after !== null ? changedPieces(before, after) : null;
  return (
    <>
      <td className={sideOf(before)} data-label={t('reports.changes.before')}>
        {before === null ? <None /> : null}
        {pieces
          ? pieces.map(({ at, quote, text }) => <Piece key={`${at} ${text}`} own={quote} other={text} mark="del" />)
          : before}
      </td>
      <td className={sideOf(after)} data-label={t('reports.changes.after')}>
        {after === null ? <None /> : null}
        {pieces
          ? pieces.map(({ at, quote, text }) => <Piece key={`${at} ${quote}`} own={text} other={quote} mark="ins" />)
          : after}
        {difference ? <span className={styles.difference}>{difference}</span> : null}
      </td>
    </>
  );
}

function Piece({ own, other, mark: Mark }: { own: string; other: string; mark: 'del' | 'ins' }) {
  if (own === other || own === '') return own;
  return <Mark className={Mark === 'del' ? styles.gone : styles.there}>{own}</Mark>;
}

function None() {
  const { t } = useTranslation();
  return <span className={styles.none}>{t('terms.noValue')}</span>;
}
