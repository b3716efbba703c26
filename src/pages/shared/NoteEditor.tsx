import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_MAX, type NoteTarget } from '../../saved/savedItem';
import button from '../../ui/button.module.css';
import styles from './NoteEditor.module.css';
import { SavedLine } from './SavedLine';
import { useNoteDraft } from './useNoteDraft';

/** The field of one private note: saves itself, says so, and what was written can be taken back. */
export function NoteEditor(props: { target: NoteTarget; name: string; isFocused?: boolean }) {
  const { t } = useTranslation();
  const { target, name } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useNoteDraft(target, name);
  return (
    <div className={styles.note}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('saved.noteAbout', { name })}
        rows={3}
        maxLength={NOTE_MAX}
        // biome-ignore lint/a11y/noAutofocus: only where a press has just asked for the field
        autoFocus={props.isFocused}
        value={note.text}
        onFocus={note.begin}
        onChange={(event) => note.type(event.target.value)}
        onBlur={() => void note.save()}
      />
      <div className={styles.below}>
        {note.isUnsaved ? <span>{t('saved.noteUnsaved')}</span> : null}
        <SavedLine
          isAbout={(last) => last.target === target && !note.isUnsaved}
          kept={t(note.stored === '' ? 'saved.noteDeleted' : 'saved.noteSaved')}
        />
        <span role="status">{note.said ? t(`saved.${note.said}`) : null}</span>
        {note.stored === '' ? null : (
          <button
            type="button"
            className={`${button.link} ${styles.delete}`}
            aria-label={t('saved.deleteNoteOf', { name })}
            onClick={() => {
              field.current?.focus();
              void note.remove();
            }}
          >
            {t('saved.noteDelete')}
          </button>
        )}
      </div>
    </div>
  );
}
