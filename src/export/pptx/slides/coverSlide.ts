import type { SlideBody } from '../../../deck/slide';
import { fitText } from '../draw/fitText';
import type { Paragraph } from '../draw/paragraph';
import { textBox } from '../draw/textBox';
import type { BodyParts, BodyPlace } from './slideParts';

/** What the deck is about, below its title. */
export function coverSlide(body: SlideBody & { shape: 'cover' }, { box, language, t }: BodyPlace): BodyParts {
  const texts: readonly Paragraph[] = [
    ...(body.subtitle === '' ? [] : [{ runs: [{ text: body.subtitle, size: 44, bold: true }], after: 32 }]),
    ...body.facts.map((text): Paragraph => ({ runs: [{ text, size: 36, colour: 'ink-2' }], after: 8 })),
  ];
  return { shapes: [textBox({ name: t('pptx.about'), box, texts: fitText(texts, box), language })] };
}
