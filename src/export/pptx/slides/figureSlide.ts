import type { SlideBody } from '../../../deck/slide';
import { bar } from '../draw/bar';
import { hueOf } from '../draw/colour';
import { fitText, heightOf } from '../draw/fitText';
import { textBox } from '../draw/textBox';
import { figureShapes } from './figureShapes';
import { figureHeight, figureSize } from './figureTexts';
import type { BodyParts, BodyPlace } from './slideParts';

/** One figure and, beside the hue of its domain, the sentence of the report that states it. */
export function figureSlide({ figure }: SlideBody & { shape: 'figure' }, place: BodyPlace): BodyParts {
  const { box, language, t } = place;
  const most = { width: box.width, height: box.height * (figure.quote === '' ? 1 : 0.62) };
  const size = figureSize([figure], most, 240);
  const above = { ...box, height: figureHeight(figure, box.width, size) };
  const shapes = figureShapes(figure, above, size, language);
  if (figure.quote === '') return { shapes, height: above.height };
  const top = box.y + above.height + 32;
  const quoteBox = { x: box.x + 40, y: top, width: box.width - 40, height: box.y + box.height - top };
  const quote = fitText(
    [
      { runs: [{ text: t('pptx.quoted', { text: figure.quote }), size: 40, heading: true }], after: 8 },
      { runs: [{ text: figure.section, size: 36, colour: 'ink-2' }] },
    ],
    quoteBox,
  );
  const height = Math.min(heightOf(quote, quoteBox.width), quoteBox.height);
  return {
    shapes: [
      ...shapes,
      bar(`${figure.label} |`, { x: box.x, y: top, width: 8, height }, hueOf(figure.domain)),
      textBox({ name: t('pptx.quotes'), box: { ...quoteBox, height }, texts: quote, language }),
    ],
    height: above.height + 32 + height,
  };
}
