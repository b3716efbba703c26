import { type ReactNode, useEffect, useRef } from 'react';
import { ItemRow } from './ItemRow';
import styles from './Items.module.css';
import { useDesk } from './ReviewContext';
import type { ReviewItem } from './reviewItem';
import { showIn } from './showIn';
import { showOnPage } from './showOnPage';
import { useRows } from './useRows';

/** Up to so many items, all are drawn. */
const DRAWN_WHOLE = 120;
/** Of a row that is not open, before it is measured. */
const HEIGHT = 74;

/**
 * The items of a review, one row each; the chosen one unfolds. One of them is a stop for Tab, J and K or the arrows go
 * from one to the next.
 */
export function ItemList<Item extends ReviewItem>(props: {
  label: string;
  items: readonly Item[];
  head: (item: Item) => ReactNode;
  body: (item: Item) => ReactNode;
}) {
  const { chosen, opened, turn } = useDesk();
  const { items } = props;
  const box = useRef<HTMLDivElement>(null);
  const at = items.findIndex(({ key }) => key === chosen?.key);
  const rows = useRows(box, {
    count: items.length,
    isWhole: items.length <= DRAWN_WHOLE,
    height: () => HEIGHT,
    kept: at,
  });
  const { reveal } = rows;
  const key = chosen?.key;
  const isOpened = opened !== null && 'key' in opened && opened.key === key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: when an item is chosen, opens, closes or is to have the focus; not as the list changes
  useEffect(() => {
    if (key === undefined || at < 0) return undefined;
    reveal(at);
    // The row that has just unfolded, or folded, is of another height than it was.
    const frame = requestAnimationFrame(() => {
      reveal(at);
      const row = box.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
      if (!row || !box.current) return;
      const form = isOpened ? row.querySelector<HTMLElement>('[data-form]') : null;
      if (form) showIn(form, box.current);
      // By hand alone the page moves: who only looks through the text must not lose it.
      if (turn > 0) showOnPage(form ?? row, box.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [key, isOpened, turn, reveal]);

  return (
    <div ref={box} className={styles.box} data-list="">
      <ol
        className={styles.list}
        aria-label={props.label}
        style={rows.height === null ? undefined : { height: rows.height }}
      >
        {rows.drawn.map(({ index, top }) => {
          const item = items[index];
          if (!item) return null;
          const isChosen = index === at;
          return (
            <ItemRow
              key={item.key}
              ref={rows.measure}
              place={{ index, top }}
              item={item}
              isChosen={isChosen}
              isStop={isChosen || (at < 0 && index === 0)}
              head={props.head(item)}
            >
              {isChosen ? props.body(item) : null}
            </ItemRow>
          );
        })}
      </ol>
    </div>
  );
}
