import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber } from '../../model/format';
import type { Draft } from '../../review/draft';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './ImportPage.module.css';

/** A review that was begun: of what, when it was last worked on, and the way on. */
export function DraftLine({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { id, file, text, savedAt, done } = draft;
  const name = file || t('intake.pasted');
  return (
    <p className={styles.draft}>
      <Link className="alone" to={to(paths.review, `draft=${id}`)}>
        {t('importing.goOn', { name })}
      </Link>{' '}
      <span className={styles.said}>
        {t('importing.draftAbout', {
          n: formatNumber(text.length, language),
          done: formatNumber(done, language),
          time: localTime(new Date(savedAt)),
        })}
      </span>
    </p>
  );
}
