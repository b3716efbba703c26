import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNote } from '../../saved/useNote';
import button from '../../ui/button.module.css';
import { NoteEditor } from './NoteEditor';
import styles from './RecordNote.module.css';
import { useWords } from './useWords';

/** A record's private note where there is one, else the way to write one. */
export function RecordNoteField({ id, name }: { id: string; name: string }) {
  useWords('tools');
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
