import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { saved } from '../../saved/saved';
import type { LastOperation } from '../../saved/savedSnapshot';
import { useSaved } from '../../saved/useSaved';
import button from '../../ui/button.module.css';
import { downloadSaved } from './downloadSaved';
import styles from './SavedLine.module.css';

/**
 * What the last operation did, with the way back; it stays until the next one. Where the pressed button went with
 * what it deleted, the focus moves here.
 */
export function SavedLine(props: {
  /** Whether an operation belongs to this place. */
  isAbout: (last: LastOperation) => boolean;
  /** Words for a note that was kept, where the line stands below its text. */
  kept?: string;
  className?: string | undefined;
}) {
  const { t } = useTranslation();
  const snapshot = useSaved();
  const line = useRef<HTMLDivElement>(null);
  const last = snapshot.last && props.isAbout(snapshot.last) ? snapshot.last : null;

  useEffect(() => {
    if (!last || document.activeElement !== document.body) return;
    (line.current?.querySelector('button') ?? line.current)?.focus({ preventScroll: true });
  }, [last]);

  return (
    <div ref={line} tabIndex={-1} className={last ? `${styles.line} ${props.className ?? ''}` : undefined}>
      <span role="status">{last ? <Words last={last} kept={props.kept} /> : null}</span>
      {last && last.undo.length > 0 ? (
        <button type="button" className={styles.undo} onClick={() => void saved().undo()}>
          {t('saved.undo')}
        </button>
      ) : null}
      {last && snapshot.refusal ? (
        <button type="button" className={button.link} onClick={() => void downloadSaved(snapshot.state)}>
          {t('saved.getFile')}
        </button>
      ) : null}
    </div>
  );
}

function Words({ last, kept }: { last: LastOperation; kept?: string | undefined }) {
  const { t } = useTranslation();
  if (last.outcome === 'newer') return t('saved.newer');
  if (last.outcome === 'nothing') return t('saved.nothingUndone');
  const isKept = last.outcome === 'kept';
  if (isKept && kept !== undefined && last.kind === 'note') return kept;
  const done = t(`saved.said.${last.kind}`, { name: last.name });
  if (last.outcome === 'kept') return done;
  return (
    <>
      {done} <strong>{t(last.outcome === 'full' ? 'saved.full' : 'saved.blocked')}</strong>
    </>
  );
}
