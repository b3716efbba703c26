import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton';
import { TYPES } from '../../url/deckParams';
import { useShareLink } from '../shared/useShareLink';
import styles from './Overview.module.css';
import type { Arrangement } from './useArrangement';
import type { Deck } from './useDeck';

/** Size of type, ways back, and the deck's address: the address is the deck. */
export function OverviewTools({ deck, arrangement }: { deck: Deck; arrangement: Arrangement }) {
  const { t } = useTranslation();
  const { asked, ask } = deck;
  const link = useShareLink();
  return (
    <>
      <fieldset className={styles.types}>
        <legend>{t('present.type')}</legend>
        {TYPES.map((type) => (
          <label key={type}>
            <input type="radio" name="type" checked={asked.type === type} onChange={() => void ask({ type })} />
            {t(`present.types.${type}`)}
          </label>
        ))}
      </fieldset>
      <button type="button" aria-disabled={!arrangement.isUndoable} onClick={arrangement.undo}>
        {t('present.undo')}
      </button>
      <button
        type="button"
        aria-disabled={!arrangement.isChanged}
        onClick={() => (arrangement.isChanged ? arrangement.restore() : undefined)}
      >
        {t('present.restore')}
      </button>
      <CopyButton
        label={t('present.copy')}
        done={link.done(t('present.copied'))}
        refused={t('present.copyRefused')}
        text={() => link.address(window.location.href)}
      />
    </>
  );
}
