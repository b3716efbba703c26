import type { SlideBody } from '../../../deck/slide';
import { fitText, heightOf } from '../draw/fitText';
import { textBox } from '../draw/textBox';
import type { BodyParts, BodyPlace } from './slideParts';

/** Where the figures come from. */
export function sourcesSlide({ lines }: SlideBody & { shape: 'sources' }, { box, language, t }: BodyPlace): BodyParts {
  const given = lines.map((text) => ({ runs: [{ text, size: 44 }], after: 24 }));
  const texts = fitText(given, box);
  const height = Math.min(heightOf(texts, box.width), box.height);
  return { shapes: [textBox({ name: t('pptx.text'), box: { ...box, height }, texts, language })], height };
}
