import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localTime } from '../../export/localTime';
import { useLanguage } from '../../i18n/useLanguage';
import { saved } from '../../saved/saved';
import { isNoteTarget, type Note } from '../../saved/savedItem';
import { setNote } from '../../saved/savedOperations';
import { useDataset } from '../shared/DatasetContext';
import { NoteEditor } from '../shared/NoteEditor';
import { useTo } from '../shared/useTo';
import { noteSubject } from './noteSubject';
import styles from './SavedPage.module.css';

/** One note: what it is about with its figure, the text, and the same field as there to change it. */
export function SavedNote(props: { note: Note; isEdited: boolean; onEdit: (isEdited: boolean) => void }) {
  const { t } = useTranslation();
  const to = useTo();
  const { target, text, changedAt } = props.note;
  const subject = noteSubject(target, useDataset(), useLanguage());
  if (!isNoteTarget(target)) return null;
  const name = subject?.name ?? target;
  return (
    <li className={styles.item}>
      <div>
        <h3>{subject ? <Link to={to(subject.path)}>{name}</Link> : name}</h3>
        {subject ? (
          <p className={styles.words}>
            {subject.kind ? t(`terms.recordKinds.${subject.kind}`) : subject.figure || t('terms.statuses.missing')}
          </p>
        ) : (
          <p className={styles.gone}>{t('saved.goneTarget', { id: target })}</p>
        )}
        {props.isEdited ? <NoteEditor target={target} name={name} isFocused /> : <p className={styles.note}>{text}</p>}
        <p className={styles.time}>{t('saved.changedOn', { time: localTime(new Date(changedAt)) })}</p>
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          aria-label={props.isEdited ? undefined : t('saved.editOf', { name })}
          onClick={() => props.onEdit(!props.isEdited)}
        >
          {props.isEdited ? t('saved.done') : t('saved.edit')}
        </button>
        {props.isEdited ? null : (
          <button
            type="button"
            aria-label={t('saved.deleteNoteOf', { name })}
            onClick={() =>
              void saved().run(setNote(target, '', text, new Date().toISOString()), { kind: 'note', name, target })
            }
          >
            {t('saved.delete')}
          </button>
        )}
      </div>
    </li>
  );
}
