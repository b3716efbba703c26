import type { SlideBody } from '../../../deck/slide';
import { heightOf, largestFactor, resized } from '../draw/fitText';
import type { Paragraph } from '../draw/paragraph';
import { textBox } from '../draw/textBox';
import { figureGrid } from './figureGrid';
import type { BodyParts, BodyPlace } from './slideParts';

/** A few large figures and the lines that say what they mean. */
export function statementSlide(body: SlideBody & { shape: 'statement' }, place: BodyPlace): BodyParts {
  const { box, language, t } = place;
  const lines = body.lines.map((text): Paragraph => ({ runs: [{ text, size: 40 }], after: 12 }));
  // Figures and lines share the room; the lines take no more than half of it while there are figures.
  const most = body.figures.length > 0 ? box.height / 2 : box.height;
  const factor = largestFactor((candidate) => heightOf(resized(lines, candidate), box.width) <= most);
  const texts = resized(lines, factor);
  const below = Math.min(heightOf(texts, box.width), most);
  const figures = { ...box, height: box.height - below - 24 };
  return {
    shapes: [
      ...figureGrid(body.figures, { ...place, box: figures }, 168),
      ...(texts.length === 0
        ? []
        : [
            textBox({
              name: t('pptx.text'),
              box: { ...box, y: box.y + box.height - below, height: below },
              texts,
              language,
            }),
          ]),
    ],
  };
}
