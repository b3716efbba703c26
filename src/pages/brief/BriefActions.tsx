import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { ActionGroup } from '../../model/actionGroups';
import type { Cut } from '../../model/brief';
import { inLanguage } from '../../model/format';
import type { RecordRow } from '../../model/recordRows';
import styles from './BriefSheet.module.css';

/** The problems the report admits beside the plans of the same category. */
export function BriefActions({ actions, isKept }: { actions: Cut<ActionGroup>; isKept: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cell = (rows: readonly RecordRow[]) =>
    rows.length === 0 ? (
      <span className={styles.none}>{t('brief.none')}</span>
    ) : (
      <ul>
        {rows.map(({ id, record }) => (
          <li key={id}>{inLanguage(record.title, language)}</li>
        ))}
      </ul>
    );
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.category}>
              {t('terms.category')}
            </th>
            <th scope="col" className={styles.problems}>
              {t('actions.problems')}
            </th>
            <th scope="col">{t('actions.plans')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.shown.map(({ category, problems, plans }) => (
            <tr key={category.id}>
              <th scope="row">{inLanguage(category.name, language)}</th>
              <td data-label={t('actions.problems')} className={styles.list}>
                {cell(problems)}
              </td>
              <td data-label={t('actions.plans')} className={styles.list}>
                {cell(plans)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {actions.more > 0 ? (
        <p className={styles.note}>{t(isKept ? 'brief.moreKept' : 'brief.more', { n: actions.more })}</p>
      ) : null}
    </>
  );
}
