import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { groupBy } from '../../model/groupBy';
import type { RecordRow } from '../../model/recordRows';
import { RecordItem } from '../shared/RecordItem';
import styles from './RecordList.module.css';

/** Records by domain, then category, both in the report's order; or one after the other. */
export const RecordList = memo(function RecordList(props: { rows: readonly RecordRow[]; isGrouped: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows } = props;
  if (!props.isGrouped) {
    return (
      <div className={styles.list}>
        {rows.map((row) => (
          <RecordItem key={row.id} row={row} />
        ))}
      </div>
    );
  }
  return [...groupBy(rows, (row) => row.record.domain)].map(([domain, ofDomain]) => {
    const name = ofDomain[0]?.domain;
    return (
      <section key={domain} data-domain={domain} className={styles.domain}>
        <h2>
          {name ? inLanguage(name.name, language) : domain}{' '}
          <span className={styles.count}>{t('records.count', { n: ofDomain.length })}</span>
        </h2>
        {[...groupBy(ofDomain, (row) => row.record.category)].map(([category, ofCategory]) => {
          const own = ofCategory[0]?.category;
          return (
            <div key={category} className={styles.category}>
              <h3>{own ? inLanguage(own.name, language) : category}</h3>
              <div>
                {ofCategory.map((row) => (
                  <RecordItem key={row.id} row={row} />
                ))}
              </div>
            </div>
          );
        })}
      </section>
    );
  });
});
