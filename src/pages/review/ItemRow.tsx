import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Items.module.css';
import { useDesk } from './ReviewContext';
import type { ReviewItem } from './reviewItem';
import { markStateOf } from './textMarks';
import type { DrawnRow } from './useRows';

/** One item: a press chooses it and unfolds what can be done with it. */
export function ItemRow(props: {
  ref: Ref<HTMLLIElement> | undefined;
  place: DrawnRow;
  item: ReviewItem;
  isChosen: boolean;
  isStop: boolean;
  head: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { choose, takesFocus } = useDesk();
  const { item, isChosen, place } = props;
  const button = useRef<HTMLButtonElement>(null);
  const state = markStateOf(item);
  useLayoutEffect(() => {
    if (takesFocus(item.key)) button.current?.focus({ preventScroll: true });
  });
  return (
    <li
      ref={props.ref}
      data-index={place.index}
      data-item={item.key}
      data-state={state}
      className={isChosen ? styles.chosen : styles.item}
      style={place.top === null ? undefined : { position: 'absolute', top: place.top, width: '100%' }}
    >
      <button
        ref={button}
        type="button"
        className={styles.head}
        aria-expanded={isChosen}
        tabIndex={props.isStop ? 0 : -1}
        onClick={() => choose(item.key, true)}
      >
        <span className={styles.sign} aria-hidden="true">
          {t(`review.signs.${state}`)}
        </span>
        {props.head}
        <span className="visually-hidden">{t(`review.states.${state}`)}</span>
      </button>
      {isChosen ? <div className={styles.body}>{props.children}</div> : null}
    </li>
  );
}
