import { useTranslation } from 'react-i18next';
import styles from './HelpPage.module.css';
import { HelpPart } from './HelpPart';

/** The forms in which what is on a page can be given to others. */
export function HelpSharing() {
  const { t } = useTranslation();
  const ways = [
    [t('help.sharing.link'), t('help.sharing.linkText')],
    [t('help.sharing.table'), t('help.sharing.tableText')],
    [t('help.sharing.drawing'), t('help.sharing.drawingText')],
    [t('help.sharing.deck'), t('help.sharing.deckText')],
    [t('help.sharing.paper'), t('help.sharing.paperText')],
    [t('help.sharing.file'), t('help.sharing.fileText')],
    [t('help.sharing.embed'), t('help.sharing.embedText')],
  ];
  return (
    <HelpPart name="sharing">
      <dl className={styles.facts}>
        {ways.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </HelpPart>
  );
}
