import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { IntakeIssue } from '../../intake/intakeIssue';
import { issueWords } from '../../intake/issueWords';
import styles from './VerifyPage.module.css';

/** What is to be said of a file: which, what, and what to do. */
export function VerifyIssues({ issues }: { issues: readonly IntakeIssue[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.issues}>
      {issues.map((issue) => {
        const { where, what, todo } = issueWords(issue, t, language);
        return (
          <li key={where + what}>
            <b>{where}</b> {what} {todo}
          </li>
        );
      })}
    </ul>
  );
}
