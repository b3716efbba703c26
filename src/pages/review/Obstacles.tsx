import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import type { ReportObstacle } from '../../review/toReport';
import button from '../../ui/button.module.css';
import styles from './Dialog.module.css';
import { itemName } from './itemWords';
import { useDesk } from './ReviewContext';

/** What keeps a report from being kept, each with the way to where it can be put right. */
export function Obstacles(props: { obstacles: readonly ReportObstacle[]; isEmpty: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, catalogue, choose, go, open } = useDesk();
  const { obstacles } = props;
  const ofAbout = obstacles.filter(({ key }) => key === null);
  const nameOf = (key: string) => {
    const item = [...state.figures, ...state.records].find((one) => one.key === key);
    return item ? itemName(item, catalogue, language) : key;
  };
  const wordsOf = ({ key, issue: { code, detail } }: ReportObstacle) =>
    t('review.obstacle', {
      name: key === null ? '' : nameOf(key),
      issue: t(`review.issues.${code}`, { detail, name: code === 'two-values' ? nameOf(detail) : '' }),
    });
  return (
    <>
      <p className={styles.lead}>{t(props.isEmpty ? 'review.nothingAccepted' : 'review.obstaclesLead')}</p>
      <ul className={`${styles.list} ${styles.blocking}`}>
        {ofAbout.length > 0 ? (
          <li>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                open(null);
                go({ tab: 'about' });
              }}
            >
              {t('review.aboutWanting', { n: ofAbout.length })}
            </button>
          </li>
        ) : null}
        {obstacles.map((obstacle) =>
          obstacle.key === null ? null : (
            <li key={obstacle.key + obstacle.issue.code}>
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  open(null);
                  choose(obstacle.key ?? '', true);
                }}
              >
                {wordsOf(obstacle)}
              </button>
            </li>
          ),
        )}
      </ul>
      <div className={styles.buttons}>
        <button type="button" className={button.button} onClick={props.onClose}>
          {t('review.back')}
        </button>
      </div>
    </>
  );
}
