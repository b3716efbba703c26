import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stage, type StageView } from '../../deck/stage/Stage';
import styles from './Thumbnail.module.css';

/** What can be done with a slide in the overview. */
export interface ThumbnailActions {
  show: () => void;
  toggle: () => void;
  moveBy: (by: 1 | -1) => void;
  focus: () => void;
  drag: () => void;
  drop: () => void;
}

/** A slide as a small picture, drawn once it comes into view. */
export function Thumbnail(props: {
  view: StageView;
  /** Its place among those shown, from 1; null where it is hidden. */
  place: number | null;
  isActive: boolean;
  isCurrent: boolean;
  on: ThumbnailActions;
}) {
  const { t } = useTranslation();
  const { view, place, isActive, isCurrent, on } = props;
  const { id, title } = view.slide;
  const card = useRef<HTMLLIElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!card.current) return undefined;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setNear(true);
    });
    watcher.observe(card.current);
    return () => watcher.disconnect();
  }, []);
  const tabIndex = isActive ? 0 : -1;

  return (
    <li
      ref={card}
      className={place === null ? styles.hidden : styles.card}
      style={{ width: view.box.width }}
      draggable={place !== null}
      onDragStart={on.drag}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        on.drop();
      }}
    >
      <div className={styles.picture} style={view.box} aria-hidden="true">
        {isNear ? <Stage view={view} /> : null}
      </div>
      <button
        type="button"
        className={styles.show}
        style={view.box}
        data-slide={id}
        data-first={isCurrent ? '' : undefined}
        tabIndex={tabIndex}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={place === null ? t('present.hiddenSlide', { title }) : t('present.shownSlide', { n: place, title })}
        onClick={on.show}
        onFocus={on.focus}
      />
      <p className={styles.name} aria-hidden="true">
        <span className={styles.place}>{place ?? t('present.hidden')}</span> {title}
      </p>
      <span className={styles.tools}>
        {place === null ? null : (
          <>
            <button
              type="button"
              tabIndex={tabIndex}
              aria-label={t('present.earlier', { title })}
              onClick={() => on.moveBy(-1)}
            >
              ←
            </button>
            <button
              type="button"
              tabIndex={tabIndex}
              aria-label={t('present.later', { title })}
              onClick={() => on.moveBy(1)}
            >
              →
            </button>
          </>
        )}
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={t(place === null ? 'present.showSlide' : 'present.hideSlide', { title })}
          onClick={on.toggle}
        >
          {t(place === null ? 'present.show' : 'present.hide')}
        </button>
      </span>
    </li>
  );
}
