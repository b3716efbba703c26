import { useTranslation } from 'react-i18next';
import type { RecordRow } from '../../model/recordRows';
import { Section } from '../../ui/Section';
import { RecordItem } from '../shared/RecordItem';
import styles from './Highlights.module.css';

/** What the report calls a first, beside what it was honoured for. */
export function Highlights(props: { firsts: readonly RecordRow[]; honours: readonly RecordRow[] }) {
  const { t } = useTranslation();
  const lists = [
    { title: t('overview.firsts'), rows: props.firsts },
    { title: t('overview.honours'), rows: props.honours },
  ];
  return (
    <Section title={t('overview.honoursTitle')} ruled deferred>
      <div className={styles.lists}>
        {lists
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }) => (
            <div key={title}>
              <h3>{title}</h3>
              {rows.map((row) => (
                <RecordItem key={row.id} row={row} showKind={false} />
              ))}
            </div>
          ))}
      </div>
    </Section>
  );
}
