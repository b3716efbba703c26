import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeSaved } from '../../saved/mergeSaved';
import { saved } from '../../saved/saved';
import type { Done } from '../../saved/savedStore';
import { useSaved } from '../../saved/useSaved';
import button from '../../ui/button.module.css';
import { FaultList } from './FaultList';
import { type ReadImport, readImport } from './readImport';
import styles from './Transfer.module.css';

interface Handed {
  file: string;
  read: ReadImport;
  /** What was taken in; null while it is asked, or where nothing can be. */
  taken: { added: number; changed: number; unchanged: number; outcome: Done['outcome'] } | null;
}

/** A file handed in, by choosing or dropping. A sound one is taken in at once; of a faulty one only what is right, after a question. */
export function ImportPanel() {
  const { t } = useTranslation();
  const inputId = useId();
  const [handed, setHanded] = useState<Handed | null>(null);
  const [isOver, setIsOver] = useState(false);

  const take = async (file: string, read: ReadImport) => {
    const plan = mergeSaved(saved().read().state, read.state);
    const done = await saved().run((state) => mergeSaved(state, read.state).patch, { kind: 'import', name: '' });
    setHanded({ file, read, taken: { ...plan, outcome: done.outcome } });
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await readImport(file);
    if (read.whole === null && read.faults.length === 0) await take(file.name, read);
    else setHanded({ file: file.name, read, taken: null });
  };
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(is);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      className={isOver ? styles.dropOver : styles.drop}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        void open(event.dataTransfer.files[0]);
      }}
    >
      <input
        id={inputId}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void open(file);
          // The same file may be chosen again, mended.
          event.target.value = '';
        }}
      />
      <label htmlFor={inputId} className={button.button}>
        {t('saved.choose')}
      </label>{' '}
      <span className={styles.said}>{t('saved.drop')}</span>
      <div role="status">{handed ? <Report handed={handed} take={take} leave={() => setHanded(null)} /> : null}</div>
    </div>
  );
}

function Report(props: { handed: Handed; take: (file: string, read: ReadImport) => Promise<void>; leave: () => void }) {
  const { t } = useTranslation();
  const { state } = useSaved();
  const { file, read, taken } = props.handed;
  const plan = mergeSaved(state, read.state);
  const isUsable = read.state.views.length > 0 || read.state.notes.length > 0;
  const numbers = ({ added, changed, unchanged }: typeof plan | NonNullable<Handed['taken']>) => ({
    added,
    changed,
    unchanged,
  });
  return (
    <div className={styles.report}>
      <p>
        {taken
          ? t('saved.imported', { file, ...numbers(taken), refused: read.faults.length })
          : t('saved.importedNone', { file })}
      </p>
      {read.whole ? <p>{t(`saved.${read.whole}`)}</p> : null}
      {read.faults.length > 0 ? <FaultList faults={read.faults} brokenAt={read.brokenAt} /> : null}
      {taken === null && isUsable ? (
        <>
          <p>{t('saved.importSome', numbers(plan))}</p>
          <div className={styles.row}>
            <button type="button" className={button.primary} onClick={() => void props.take(file, read)}>
              {t('saved.takeGood')}
            </button>
            <button type="button" className={button.button} onClick={props.leave}>
              {t('saved.leave')}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}
