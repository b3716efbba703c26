import type { SlideBody } from '../../../deck/slide';
import { fitText } from '../draw/fitText';
import { textBox } from '../draw/textBox';
import type { BodyParts, BodyPlace } from './slideParts';

/** Where the figures come from. */
export function sourcesSlide({ lines }: SlideBody & { shape: 'sources' }, { box, language, t }: BodyPlace): BodyParts {
  const texts = lines.map((text) => ({ runs: [{ text, size: 36 }], after: 20 }));
  return { shapes: [textBox({ name: t('pptx.text'), box, texts: fitText(texts, box), language })] };
}
