import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../deck/slide';
import type { DeckFormat } from '../../../export/pptx/deckFormat';
import { useLanguage } from '../../../i18n/useLanguage';
import { type DeckScope, deckFileSubject } from '../../../url/deckFileSubject';
import { useDataset } from '../../shared/DatasetContext';

/** The slides of a deck and what asked for them. */
export interface FileDeck {
  slides: readonly Slide[];
  asked: DeckScope;
}

/** Makes a file of slides, one wish at a time, and says what became of it. */
export function useDeckFile({ slides, asked }: FileDeck) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const [message, setMessage] = useState('');
  /** How many slides are made, or null where none are being made. */
  const [made, setMade] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  // Nobody waits for the file of a layer that was closed.
  useEffect(() => () => running.current?.abort(), []);

  const make = async (format: DeckFormat) => {
    if (running.current || !entry) return;
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    setMessage('');
    setMade(0);
    try {
      const [{ deckPptx, PPTX_TYPE }, { saveFile }, { fileName }] = await Promise.all([
        import('../../../export/pptx/deckPptx'),
        import('../../../export/saveFile'),
        import('../../../export/exportNotes'),
      ]);
      const setting = { format, language, t, entry, now: new Date() };
      const file = await deckPptx(slides, setting, { onProgress: setMade, signal });
      const name = fileName(entry, deckFileSubject(asked, format, language), 'pptx');
      saveFile(name, PPTX_TYPE, file);
      setMessage(t('pptx.saved', { file: name, n: slides.length }));
    } catch {
      setMessage(t(signal.aborted ? 'pptx.cancelled' : 'pptx.failed'));
    } finally {
      running.current = null;
      setMade(null);
    }
  };

  return { made, message, make, cancel: () => running.current?.abort() };
}
