import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../review/draft';
import button from '../../ui/button.module.css';
import { useDesk } from './ReviewContext';
import { selectedSpan } from './selectedSpan';
import styles from './Text.module.css';

/** Above the text: what the reading did not find, added by hand from the selected words. */
export function AddBar({ box }: { box: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { draft, open } = useDesk();
  const { text } = draft;
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const look = () => {
      const span = box.current ? selectedSpan(box.current, text) : null;
      // The same again would have the bar drawn with each move of the pointer.
      setSelected((before) => (before?.start === span?.start && before?.end === span?.end ? before : span));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [box, text]);
  const buttonOf = (kind: 'addFigure' | 'addRecord') => (
    <button
      type="button"
      className={button.button}
      // What is selected stays so.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => open({ kind, span: selected })}
    >
      {t(`review.${kind}`)}
    </button>
  );
  return (
    <div className={styles.bar}>
      <p className={styles.selected}>
        {selected ? t('review.selected', { words: text.slice(selected.start, selected.end) }) : t('review.selectHint')}
      </p>
      <div className={styles.buttons}>
        {buttonOf('addFigure')}
        {buttonOf('addRecord')}
      </div>
    </div>
  );
}
