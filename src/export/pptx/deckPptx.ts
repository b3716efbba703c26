import type { Slide } from '../../deck/slide';
import { type DeckSetting, type Part, sharedParts, slideParts } from './deckParts';
import { zipSlowly } from './zipSlowly';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** How long the page may be kept from answering, in milliseconds. */
const SLICE_MS = 8;

export interface DeckSteps {
  /** How many slides are made; all of them while the file is put together. */
  onProgress?: (slides: number) => void;
  signal?: AbortSignal;
}

/**
 * The slides as a PowerPoint file, in their order: real text, charts and tables that can be edited, notes. Made in
 * slices so that the page goes on answering.
 * @param steps.signal gives it up: the promise rejects with an `AbortError`
 * @throws RangeError without slides: there is no such file
 */
export async function deckPptx(slides: readonly Slide[], setting: DeckSetting, steps: DeckSteps = {}): Promise<Blob> {
  if (slides.length === 0) throw new RangeError('a deck without slides');
  const { onProgress, signal } = steps;
  let until = performance.now() + SLICE_MS;
  const pause = async () => {
    if (performance.now() >= until) {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE_MS;
    }
    if (signal?.aborted) throw new DOMException('given up', 'AbortError');
  };
  const made: Part[] = [];
  for (const [i, slide] of slides.entries()) {
    for (const part of slideParts(slide, i + 1, slides.length, setting)) made.push(part);
    onProgress?.(i + 1);
    await pause();
  }
  const shared = sharedParts(
    slides,
    made.map(([path]) => path),
    setting,
  );
  return new Blob(await zipSlowly([...shared, ...made], setting.now, pause), { type: PPTX_TYPE });
}
