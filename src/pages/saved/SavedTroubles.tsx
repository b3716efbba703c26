import { useTranslation } from 'react-i18next';
import { parseStored } from '../../saved/parseSaved';
import { saved } from '../../saved/saved';
import type { SavedSnapshot } from '../../saved/savedSnapshot';
import { type Backup, removeText } from '../../saved/savedStorage';
import button from '../../ui/button.module.css';
import { Notice } from '../../ui/Notice';
import { downloadSaved } from '../shared/downloadSaved';
import { FaultList } from './FaultList';
import styles from './Transfer.module.css';

/** What of the storage did not work, what is safe, and what to do. */
export function SavedTroubles({ snapshot }: { snapshot: SavedSnapshot }) {
  const { t } = useTranslation();
  const { state, refusal, isReadOnly, backups } = snapshot;
  return (
    <>
      {isReadOnly ? (
        <Notice tone="fault" title={t('saved.newerTitle')}>
          <p>{t('saved.newerText')}</p>
        </Notice>
      ) : null}
      {refusal ? (
        <Notice
          tone="fault"
          title={t('saved.refusedTitle')}
          actions={
            <>
              <button type="button" className={button.primary} onClick={() => void downloadSaved(state)}>
                {t('saved.getFile')}
              </button>
              <button type="button" className={button.button} onClick={() => void saved().refresh()}>
                {t('saved.again')}
              </button>
            </>
          }
        >
          <p>{t(refusal === 'full' ? 'saved.full' : 'saved.blocked')}</p>
        </Notice>
      ) : null}
      {backups.length > 0 ? (
        <Notice tone="fault" title={t('saved.backupTitle')}>
          <p>{t('saved.backupText')}</p>
          {backups.map((backup, i) => (
            <BackupPart key={backup.key} backup={backup} position={i} />
          ))}
        </Notice>
      ) : null}
    </>
  );
}

function BackupPart({ backup, position }: { backup: Backup; position: number }) {
  const { t } = useTranslation();
  const n = String(position + 1);
  const download = async () => {
    const { saveFile } = await import('../../export/saveFile');
    saveFile(`rule-of-law-saved-damaged-${n}.txt`, 'text/plain;charset=utf-8', backup.text);
  };
  const drop = () => {
    removeText(() => window.localStorage, backup.key);
    saved().lookAtBackups();
  };
  return (
    <>
      <FaultList faults={parseStored(backup.text).faults} brokenAt={null} />
      <div className={styles.row}>
        <button type="button" className={button.button} onClick={download}>
          {t('saved.backupGet', { n })}
        </button>
        <button type="button" className={button.button} onClick={drop}>
          {t('saved.backupDrop', { n })}
        </button>
      </div>
    </>
  );
}
