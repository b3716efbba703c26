import type { Density } from '../density';
import type { Slide } from '../slide';
import styles from './Stage.module.css';
import { type Format, stageBox } from './stageBox';

/** A slide at its place in a deck, drawn for one screen. */
export interface StageView {
  slide: Slide;
  /** From 1. */
  position: number;
  total: number;
  density: Density;
  /** The screen or the part of it that shows the slide, in pixels. */
  box: { width: number; height: number };
  /** The layout; by default the one whose shape is nearest to the box. */
  format?: Format;
}

/**
 * A slide as designed, scaled as a whole to the box.
 * @param onOpen a press on a figure; without it the slide is a still picture
 */
export function Stage({ view, onOpen }: { view: StageView; onOpen?: (indicator: string) => void }) {
  const { slide, box } = view;
  const { width, height, scale, left, top } = stageBox(box, view.format);
  return (
    <div className={styles.box} style={box}>
      <article
        className={styles.stage}
        data-domain={slide.domain ?? undefined}
        style={{ width, height, transform: `translate(${left}px, ${top}px) scale(${scale})` }}
      >
        <h1 className={styles.title}>{slide.title}</h1>
        {slide.body.shape === 'gaps' ? (
          <button type="button" onClick={() => slide.body.shape === 'gaps' && onOpen?.(slide.body.lead.id)}>
            {slide.body.lead.number}
          </button>
        ) : null}
      </article>
    </div>
  );
}
