import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import type { IntakeIssue } from '../../../intake/intakeIssue';
import { issueWords } from '../../../intake/issueWords';
import { MoreRows } from '../MoreRows';
import { useShown } from '../useShown';
import styles from './IssueList.module.css';

/** As many as are read at once; a table can have a fault in each of its rows. */
const STEP = 20;

/** What is to be said of a file: where, what, and what to do. */
export function IssueList({ issues }: { issues: readonly IntakeIssue[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = useShown(issues.length, STEP);
  return (
    <>
      <ul className={styles.issues}>
        {issues.slice(0, shown.shown).map((issue, i) => {
          const { where, what, todo } = issueWords(issue, t, language);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two may say the same
            <li key={i}>
              <b>{where}</b> {what} {todo}
            </li>
          );
        })}
      </ul>
      <MoreRows shown={shown} total={issues.length} />
    </>
  );
}
