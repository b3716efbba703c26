import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ReportsPage.module.css';
import type { KeptActions } from './useKeptActions';

/**
 * What the last action did, with the way back. Where the pressed button went with what it took away, the focus moves
 * here; after the last undo, to what came back.
 */
export function ActionLine({ said, undos, landing, undo }: KeptActions) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  const [last] = undos;

  useEffect(() => {
    if (said === '' || document.activeElement !== document.body) return;
    const back = landing ? document.getElementById(landing.target) : null;
    const own = line.current?.querySelector('button') ?? line.current;
    (undos.length > 0 ? own : (back ?? own))?.focus();
  }, [said, undos, landing]);

  return (
    <div ref={line} tabIndex={-1} className={said || last ? styles.line : undefined}>
      <span role="status">{said && last ? t('reports.untilLeaving', { said }) : said}</span>
      {last ? (
        <button
          type="button"
          className={styles.undo}
          onClick={() =>
            void undo(last, t('reports.said.back', { name: last.name }), t('reports.failed.back', { name: last.name }))
          }
        >
          {t('reports.undoOf', { name: last.name })}
        </button>
      ) : null}
    </div>
  );
}
