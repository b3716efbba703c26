import type { Slide } from '../../src/deck/slide';
import type { DeckFormat } from '../../src/export/pptx/deckFormat';
import { type DeckSteps, deckPptx } from '../../src/export/pptx/deckPptx';
import type { Language } from '../../src/i18n/languages';
import { makeEntry } from './make';
import { deckWords } from './planning';

/** The bytes of a deck's file, made on a fixed day. */
export async function makeDeckFile(
  slides: readonly Slide[],
  given: { format?: DeckFormat; language?: Language; steps?: DeckSteps } = {},
): Promise<Uint8Array> {
  const { format = '16:9', language = 'zh-CN', steps = {} } = given;
  const setting = {
    format,
    language,
    t: await deckWords(language),
    entry: makeEntry('fictional-2023', 2023),
    now: new Date('2024-05-01T08:00:00Z'),
  };
  const blob = await deckPptx(slides, setting, steps);
  return new Uint8Array(await blob.arrayBuffer());
}
