import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaved } from '../../saved/useSaved';
import { Section } from '../../ui/Section';
import { SavedLine } from '../shared/SavedLine';
import { EmptyNotes, EmptyViews } from './Empty';
import { SavedNote } from './SavedNote';
import styles from './SavedPage.module.css';
import { SavedTroubles } from './SavedTroubles';
import { SavedViewItem } from './SavedViewItem';
import { Transfer } from './Transfer';

/** Messages first, then views and notes, then the ways out and in; the way back stays in view at the bottom. */
export function SavedContent() {
  const { t } = useTranslation();
  const snapshot = useSaved();
  const { views, notes } = snapshot.state;
  /** The note that is open for writing: its own line tells of it. */
  const [edited, setEdited] = useState<string | null>(null);
  const isOpen = notes.some(({ target }) => target === edited);
  return (
    <>
      <SavedTroubles snapshot={snapshot} />
      <Section title={t('saved.viewsTitle')} ruled>
        {views.length === 0 ? (
          <EmptyViews />
        ) : (
          <ul>
            {views.map((view) => (
              <SavedViewItem key={view.id} view={view} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('saved.notesTitle')} ruled>
        {notes.length === 0 ? (
          <EmptyNotes />
        ) : (
          <ul>
            {notes.map((note) => (
              <SavedNote
                key={note.target}
                note={note}
                isEdited={edited === note.target}
                onEdit={(isEdited) => setEdited(isEdited ? note.target : null)}
              />
            ))}
          </ul>
        )}
      </Section>
      <Transfer state={snapshot.state} />
      <SavedLine isAbout={(last) => !isOpen || last.target !== edited} className={styles.line} />
    </>
  );
}
