import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../deck/slide';
import { DECK_FORMATS, type DeckFormat } from '../../../export/pptx/deckFormat';
import styles from './PptxLayer.module.css';
import { PptxProgress } from './PptxProgress';
import { useDeckFile } from './useDeckFile';

/** Over the slide: the deck as a PowerPoint file. Esc, its cross and a press beside it close it. */
export function PptxLayer({ deck, onClose }: { deck: { slides: readonly Slide[] }; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const [format, setFormat] = useState<DeckFormat>('16:9');
  const { made, message, make, cancel } = useDeckFile(deck.slides);
  const total = deck.slides.length;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    const onCancel = (event: Event) => {
      event.preventDefault(); // the dialog goes with its component
      close.current();
    };
    const onPress = (event: Event) => {
      if (event.target === element) close.current();
    };
    element.showModal();
    start.current?.focus();
    element.addEventListener('cancel', onCancel);
    element.addEventListener('pointerdown', onPress);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('pointerdown', onPress);
      element.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.layer} aria-labelledby={id}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={id}>{t('pptx.layer')}</h2>
          <button type="button" className={styles.close} aria-label={t('pptx.close')} onClick={onClose}>
            ×
          </button>
        </div>
        <p className={styles.what}>{t('pptx.what', { n: total })}</p>
        <fieldset className={styles.formats} disabled={made !== null}>
          <legend>{t('pptx.format')}</legend>
          <div className={styles.options}>
            {DECK_FORMATS.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}-format`}
                  value={each}
                  checked={format === each}
                  onChange={() => setFormat(each)}
                />
                {t(`pptx.formats.${each === '4:3' ? 'classic' : 'wide'}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <button
          ref={start}
          type="button"
          className={styles.make}
          aria-disabled={made !== null}
          onClick={() => void make(format)}
        >
          {t('pptx.make')}
        </button>
        {made === null ? null : (
          <PptxProgress
            made={made}
            total={total}
            onCancel={() => {
              // The button pressed goes; the focus must not go with it.
              start.current?.focus();
              cancel();
            }}
          />
        )}
        <p role="status" className={styles.said}>
          {message}
        </p>
      </div>
    </dialog>
  );
}
