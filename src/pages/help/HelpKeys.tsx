import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './HelpPage.module.css';
import { HelpPart } from './HelpPart';
import { useKeyGroups } from './useKeyGroups';

/** Every key there is, by where it works. */
export function HelpKeys() {
  const { t } = useTranslation();
  return (
    <HelpPart name="keys">
      <p>{t('help.keysNote')}</p>
      {useKeyGroups().map(({ title, rows }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          <dl className={styles.keys}>
            {rows.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
      <p>{t('help.does.speaker')}</p>
      <h3>{t('help.keyGroups.slides')}</h3>
      <p>{t('present.overviewHint')}</p>
    </HelpPart>
  );
}
