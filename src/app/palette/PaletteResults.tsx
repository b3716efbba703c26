import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption';
import type { PaletteEntry, PaletteGroup } from './paletteEntry';

/** The groups found, as one list to choose from; or what to try instead. */
export function PaletteResults(props: {
  id: string;
  q: string;
  groups: readonly PaletteGroup[];
  isPreparing: boolean;
  /** Position of the chosen entry among those of all groups. */
  active: number;
  onPoint: (position: number) => void;
  onChoose: (entry: PaletteEntry) => void;
}) {
  const { t } = useTranslation();
  const { id, q, groups, active } = props;
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query starts at the top again
  useEffect(() => {
    if (active <= 0) list.current?.scrollTo(0, 0);
    else document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id, q]);

  let position = 0;
  return (
    <div ref={list} className={styles.scroll}>
      {props.isPreparing ? <p className={styles.preparing}>{t('search.preparing')}</p> : null}
      <div role="listbox" id={`${id}-list`} aria-label={t('finder.results')}>
        {groups.map(({ id: group, entries, total, all }) => (
          // biome-ignore lint/a11y/useSemanticElements: a list box holds no field set
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
            <div id={`${id}-${group}`} role="presentation" className={styles.title}>
              {t(`finder.groups.${group}`)} <span className={styles.count}>{total}</span>
            </div>
            {[...entries, ...(all ? [all] : [])].map((entry) => {
              const at = position;
              position += 1;
              return (
                <PaletteOption
                  key={entry.key}
                  id={`${id}-${at}`}
                  entry={entry}
                  q={q}
                  isActive={at === active}
                  onPoint={() => props.onPoint(at)}
                  onChoose={() => props.onChoose(entry)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {groups.length === 0 && !props.isPreparing ? (
        <div className={styles.empty}>
          <p className={styles.none}>{t('finder.none', { q: q.trim() })}</p>
          <p>{t('finder.try')}</p>
          <ul>
            {(['fewer', 'pinyin', 'initials', 'section'] as const).map((tip) => (
              <li key={tip}>{t(`finder.tips.${tip}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
