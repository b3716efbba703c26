import { useTranslation } from 'react-i18next';
import styles from './HelpPage.module.css';
import { HelpPart } from './HelpPart';

/** What was tested and what is known not to work, so that nobody has to find out. */
export function HelpAccessibility() {
  const { t } = useTranslation();
  const list = (lines: readonly string[]) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <HelpPart name="accessibility">
      <p>{t('help.accessibility.aim')}</p>
      <h3>{t('help.accessibility.testedTitle')}</h3>
      {list(t('help.accessibility.tested', { returnObjects: true }))}
      <h3>{t('help.accessibility.knownTitle')}</h3>
      {list(t('help.accessibility.known', { returnObjects: true }))}
      <p>{t('help.accessibility.contact')}</p>
    </HelpPart>
  );
}
