import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTE_MAX, type NoteTarget } from '../../saved/savedItem';
import { AfterMount } from '../../ui/AfterMount';
import { Section } from '../../ui/Section';
import styles from './NoteSection.module.css';

const NoteEditor = lazy(() => import('./NoteEditor').then(({ NoteEditor }) => ({ default: NoteEditor })));

/** “My note” as a quiet part of a page. The built page keeps its place and holds nothing of it. */
export function NoteSection({ target, name }: { target: NoteTarget; name: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.quiet}>
      <Section title={t('saved.myNote')} note={t('saved.noteHint', { n: NOTE_MAX })}>
        <AfterMount fallback={<div className={styles.space} />}>
          <NoteEditor key={target} target={target} name={name} />
        </AfterMount>
      </Section>
    </div>
  );
}
