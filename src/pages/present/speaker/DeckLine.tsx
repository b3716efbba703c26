import { useTranslation } from 'react-i18next';
import type { DeckLink } from '../../../deck/syncLink';
import button from '../../../ui/button.module.css';
import styles from './DeckLine.module.css';

/** Whether the deck's window is there; where it is not, what still works and how to get one. */
export function DeckLine(props: {
  status: DeckLink['status'];
  isSupported: boolean;
  /** The deck was there before. */
  isKnown: boolean;
  onReopen: () => void;
}) {
  const { t } = useTranslation();
  const { status, isSupported, isKnown } = props;
  if (status === 'joined') return <p className={styles.joined}>{t('speaker.joined')}</p>;
  if (status === 'seeking') return <p className={styles.joined}>{t('speaker.seeking')}</p>;
  if (!isSupported) {
    return (
      <p role="status" className={styles.missing}>
        {t('speaker.noChannel')}
      </p>
    );
  }
  return (
    <div role="status" className={styles.missing}>
      <p>
        <strong>{t(isKnown ? 'speaker.closed' : 'speaker.noDeck')}</strong> {t('speaker.alone')}
      </p>
      <button type="button" className={button.button} onClick={props.onReopen}>
        {t(isKnown ? 'speaker.reopen' : 'speaker.openDeck')}
      </button>
    </div>
  );
}
