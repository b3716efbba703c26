import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNote } from '../../saved/useNote';
import button from '../../ui/button.module.css';
import { NoteEditor } from './NoteEditor';
import styles from './RecordNote.module.css';

/** The private note of a record, inside its `details`: made when that is first unfolded, so that a long list costs nothing. */
export function RecordNote({ id, name }: { id: string; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [isUnfolded, setIsUnfolded] = useState(false);
  useEffect(() => {
    const details = place.current?.closest('details');
    if (!details) return;
    const look = () => setIsUnfolded((was) => was || details.open);
    look();
    details.addEventListener('toggle', look);
    return () => details.removeEventListener('toggle', look);
  }, []);
  return (
    <div ref={place} className={styles.place}>
      {isUnfolded ? <Note id={id} name={name} /> : null}
    </div>
  );
}

function Note({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const target = `record:${id}` as const;
  const text = useNote(target);
  // Once shown it stays, so that emptying it does not take the field from under the hand.
  const [isAsked, setIsAsked] = useState(false);
  const [isShown, setIsShown] = useState(false);
  if (!isShown && (text !== '' || isAsked)) setIsShown(true);
  if (isShown) return <NoteEditor target={target} name={name} isFocused={isAsked} />;
  return (
    <button
      type="button"
      className={`${button.link} ${styles.button}`}
      aria-label={t('saved.noteAbout', { name })}
      onClick={() => setIsAsked(true)}
    >
      {t('saved.noteButton')}
    </button>
  );
}
