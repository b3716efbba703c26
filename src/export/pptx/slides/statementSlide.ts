import type { SlideBody } from '../../../deck/slide';
import { heightOf, largestFactor, resized } from '../draw/fitText';
import type { Paragraph } from '../draw/paragraph';
import { textBox } from '../draw/textBox';
import { figureGrid } from './figureGrid';
import type { BodyParts, BodyPlace } from './slideParts';

const SPACE = 28;

/** A few large figures and, below them, the lines that say what they mean. */
export function statementSlide(body: SlideBody & { shape: 'statement' }, place: BodyPlace): BodyParts {
  const { box, language, t } = place;
  const colour = body.figures.length > 0 ? 'ink-2' : 'ink';
  const lines = body.lines.map((text): Paragraph => ({ runs: [{ text, size: 36, colour }], after: 8 }));
  // Figures and lines share the room; the lines take a third of it while there are figures.
  const most = body.figures.length > 0 ? box.height * 0.32 : box.height;
  const factor = largestFactor((candidate) => heightOf(resized(lines, candidate), box.width) <= most);
  const texts = resized(lines, factor);
  const below = heightOf(texts, box.width);
  const grid = figureGrid(body.figures, { ...place, box: { ...box, height: box.height - below - SPACE } }, 168);
  if (texts.length === 0) return grid;
  const top = grid.height === 0 ? box.y : box.y + grid.height + SPACE;
  const words = textBox({ name: t('pptx.text'), box: { ...box, y: top, height: below }, texts, language });
  return { shapes: [...grid.shapes, words], height: top - box.y + below };
}
