import { matchRanges } from '../../model/matchRanges';
import { snippetOf } from '../../model/snippet';
import { Marked } from '../../pages/shared/Marked';
import { usePinyin } from '../../pages/shared/pinyin';
import styles from './Palette.module.css';
import type { PaletteEntry } from './paletteEntry';

/** One entry: its name with what was found marked, where it belongs, its figure. */
export function PaletteOption(props: {
  id: string;
  entry: PaletteEntry;
  q: string;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const { entry, q, isActive } = props;
  const { pinyin } = usePinyin();
  const isInTitle = q.trim() === '' || matchRanges(entry.title, q, pinyin).length > 0;
  const snippet = isInTitle || entry.quote === '' ? '' : snippetOf(entry.quote, matchRanges(entry.quote, q));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys
    <div
      id={props.id}
      role="option"
      aria-selected={isActive}
      data-domain={entry.domain ?? undefined}
      className={entry.key.startsWith('all:') ? styles.all : styles.option}
      onMouseMove={isActive ? undefined : props.onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      <span className={styles.name}>
        <Marked text={entry.title} q={q} isName />
      </span>
      {entry.value ? <span className={styles.value}>{entry.value}</span> : null}
      {entry.detail.length > 0 || snippet ? (
        <span className={styles.detail}>
          {entry.detail.map((part, i) => (
            <span key={part} className={i === 0 && entry.domain ? styles.domain : undefined}>
              {i > 0 ? ' · ' : ''}
              <Marked text={part} q={q} isName />
            </span>
          ))}
          {snippet ? (
            <q lang="zh-CN" className={styles.snippet}>
              <Marked text={snippet} q={q} />
            </q>
          ) : null}
        </span>
      ) : null}
    </div>
  );
}
