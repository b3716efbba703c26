import i18next from 'i18next';
import { planDeck } from '../../src/deck/planDeck';
import { deckPptx } from '../../src/export/pptx/deckPptx';
import { lateWords } from '../../src/i18n/zh-CN/lateWords';
import { listWords } from '../../src/i18n/zh-CN/listWords';
import { seriesWords } from '../../src/i18n/zh-CN/seriesWords';
import { toolsWords } from '../../src/i18n/zh-CN/toolsWords';
import { words } from '../../src/i18n/zh-CN/words';
import { bundledDataset } from '../../tests/support/bundled';
import { aRequest } from '../../tests/support/planning';

/** What making the PowerPoint file of the whole report takes. */
export async function deckFileCase(): Promise<{ slides: number; run: () => Promise<Blob> }> {
  const dataset = bundledDataset();
  const { entry } = dataset;
  if (!entry) throw new Error('There is no bundled report.');
  const resources = {
    'zh-CN': { translation: { ...words, ...toolsWords, ...listWords, ...seriesWords, ...lateWords } },
  };
  const t = await i18next.createInstance().init({ lng: 'zh-CN', resources, initAsync: false });
  const slides = planDeck(aRequest(dataset), t, 'zh-CN');
  const setting = { format: '16:9', language: 'zh-CN', t, entry, now: new Date(2024, 0, 1) } as const;
  return { slides: slides.length, run: () => deckPptx(slides, setting) };
}
