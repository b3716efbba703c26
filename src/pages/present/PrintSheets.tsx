import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Stage } from '../../deck/stage/Stage';
import { usePaperSheet } from '../shared/usePaperSheet';
import styles from './PrintSheets.module.css';
import type { Deck } from './useDeck';

/** A4 on its side, as low as a slide. Old Chromium rounds: to the millimetre, each slide would leave an empty sheet. */
const PAPER = ['@page { size: 297mm 168mm; margin: 0 }'];
/** The same in pixels of paper. */
const SHEET = { width: 1122, height: 631 };

/** On paper: every slide shown, one on a sheet; drawn only when the page is printed. */
export function PrintSheets({ deck }: { deck: Deck }) {
  const [isPrinting, setPrinting] = useState(false);
  usePaperSheet(PAPER);
  useEffect(() => {
    // The sheets must stand before the browser looks at the page.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <div className={styles.sheets}>
      {deck.slides.map((slide, i) => (
        <div key={slide.id} className={styles.sheet}>
          <Stage
            view={{
              slide,
              position: i + 1,
              total: deck.slides.length,
              density: deck.asked.type,
              box: SHEET,
              format: 'wide',
            }}
          />
        </div>
      ))}
    </div>
  );
}
