import { type CSSProperties, useId } from 'react';
import { Kept } from '../../ui/Kept';
import type { Density } from '../density';
import type { Slide } from '../slide';
import type { StageLayout } from './layout';
import { Phrases } from './Phrases';
import { Quotes } from './Quotes';
import { SlideBodyView } from './SlideBodyView';
import styles from './Stage.module.css';
import type { Format } from './stageBox';
import { stageLayout } from './stageLayout';

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
 * @param onOpen a press on a figure; without it the slide is a still picture: no heading, nothing to press
 */
export function Stage({ view, onOpen }: { view: StageView; onOpen?: (indicator: string) => void }) {
  const { slide, position, total, box } = view;
  const layout = stageLayout(view);
  const id = useId();
  const Title = onOpen ? 'h1' : 'div';
  return (
    <div className={styles.box} style={box}>
      <article
        aria-labelledby={id}
        className={styles.stage}
        data-format={layout.format}
        data-shape={slide.body.shape}
        data-domain={slide.domain ?? undefined}
        style={placed(layout)}
      >
        <p className={styles.eyebrow}>{slide.eyebrow}</p>
        <p data-part="position" className={styles.position}>
          {position} / {total}
        </p>
        <Title id={id} className={styles.title} style={{ fontSize: layout.title }}>
          {slide.body.shape === 'cover' ? <Kept text={slide.title} /> : <Phrases text={slide.title} />}
        </Title>
        <SlideBodyView key={slide.id} slide={slide} layout={layout} onOpen={onOpen} />
        {layout.quotes > 0 ? <Quotes quotes={slide.notes.quotes} layout={layout} /> : null}
        <p data-part="source" className={styles.source}>
          {slide.source}
        </p>
        <div aria-hidden="true" className={styles.progress} style={{ width: `${layout.progress}%` }} />
      </article>
    </div>
  );
}

/** The stage's place in its box, and the lengths its stylesheet works with. */
function placed(layout: StageLayout): CSSProperties {
  const { width, height, left, top, scale, lead, body, quotes } = layout;
  const lengths: Record<`--${string}`, string | number> = {
    '--type': layout.type,
    '--padding': `${layout.padding}px`,
    '--gap': `${layout.gap}px`,
  };
  const columns = [lead, body, quotes].filter((column) => column > 0);
  return {
    ...lengths,
    width,
    height,
    gridTemplateColumns: columns.map((column) => `${column}px`).join(' '),
    transform: `translate(${left}px, ${top}px) scale(${scale})`,
  };
}
