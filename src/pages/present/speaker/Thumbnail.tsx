import { useEffect, useRef, useState } from 'react';
import type { Density } from '../../../deck/density';
import type { Slide } from '../../../deck/slide';
import { Stage } from '../../../deck/stage/Stage';
import { thumbnailBox } from '../../../deck/thumbnailBox';
import styles from './Thumbnail.module.css';

export interface ThumbnailView {
  slide: Slide;
  /** From 1. */
  position: number;
  total: number;
  density: Density;
  aspect: number;
  /** The share of the window's height it may take, from 0 to 1. */
  share: number;
}

/** A slide as the audience sees it, as wide as there is room; a picture, said in words elsewhere. */
export function Thumbnail({ view, veil }: { view: ThumbnailView; veil?: string | null }) {
  const { slide, position, total, density, aspect, share } = view;
  const frame = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState({ width: 640, height: 400 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setSpace({ width: element.clientWidth, height: window.innerHeight * share });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [share]);
  const box = thumbnailBox(space, aspect);
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.picture} style={box} aria-hidden="true">
        <Stage view={{ slide, position, total, density, box }} />
        {veil ? <div className={styles.veil}>{veil}</div> : null}
      </div>
    </div>
  );
}
