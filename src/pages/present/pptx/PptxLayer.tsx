import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECK_FORMATS, type DeckFormat } from '../../../export/pptx/deckFormat';
import { Layer } from '../Layer';
import styles from './PptxLayer.module.css';
import { PptxProgress } from './PptxProgress';
import { type FileDeck, useDeckFile } from './useDeckFile';

/** Over the slide: the deck as a PowerPoint file. */
export function PptxLayer({ deck, onClose }: { deck: FileDeck; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const start = useRef<HTMLButtonElement>(null);
  const [format, setFormat] = useState<DeckFormat>('16:9');
  const { made, message, make, cancel } = useDeckFile(deck);
  const total = deck.slides.length;

  return (
    <Layer title={t('pptx.layer')} size="small" onClose={onClose}>
      <div className={styles.file}>
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
          data-first=""
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
    </Layer>
  );
}
