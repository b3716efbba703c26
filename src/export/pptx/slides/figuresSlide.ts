import type { SlideBody } from '../../../deck/slide';
import { figureGrid } from './figureGrid';
import type { BodyParts, BodyPlace } from './slideParts';

/** Figures that share no axis. */
export const figuresSlide = (body: SlideBody & { shape: 'figures' }, place: BodyPlace): BodyParts =>
  figureGrid(body.figures, place, 170);
