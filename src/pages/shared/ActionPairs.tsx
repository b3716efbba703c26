import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { ActionGroup } from '../../model/actionGroups';
import { inLanguage } from '../../model/format';
import styles from './ActionPairs.module.css';
import { RecordItem } from './RecordItem';

/** Problems at the left, plans of the same category at the right: one line a category. */
export function ActionPairs(props: {
  groups: readonly ActionGroup[];
  /** More about a category, below its name. */
  aside?: (group: ActionGroup) => React.ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.pairs}>
      {props.groups.map((group) => (
        <section key={group.category.id} data-domain={group.domain.id} className={styles.pair}>
          <div className={styles.head}>
            <h3>{inLanguage(group.category.name, language)}</h3>
            <p className={styles.domain}>{inLanguage(group.domain.name, language)}</p>
            {props.aside?.(group)}
          </div>
          <div>
            <h4 className={styles.problem}>{t('actions.problems')}</h4>
            {group.problems.length === 0 ? <p className={styles.none}>{t('actions.noProblem')}</p> : null}
            {group.problems.map((row) => (
              <RecordItem key={row.id} row={row} showKind={false} />
            ))}
          </div>
          <div>
            <h4>{t('actions.plans')}</h4>
            {group.plans.length === 0 ? <p className={styles.none}>{t('actions.noPlan')}</p> : null}
            {group.plans.map((row) => (
              <RecordItem key={row.id} row={row} showKind={false} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
