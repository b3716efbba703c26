import type { SlideBody } from '../../../deck/slide';
import { countsSlide } from './countsSlide';
import { coverSlide } from './coverSlide';
import { figureSlide } from './figureSlide';
import { figuresSlide } from './figuresSlide';
import { gapsSlide } from './gapsSlide';
import { itemsSlide } from './itemsSlide';
import { pairsSlide } from './pairsSlide';
import type { BodyParts, BodyPlace } from './slideParts';
import { sourcesSlide } from './sourcesSlide';
import { statementSlide } from './statementSlide';
import { trendSlide } from './trendSlide';

/** What a slide shows below its title, by its shape. */
export function bodyOf(body: SlideBody, place: BodyPlace): BodyParts {
  switch (body.shape) {
    case 'cover':
      return coverSlide(body, place);
    case 'statement':
      return statementSlide(body, place);
    case 'gaps':
      return gapsSlide(body, place);
    case 'figure':
      return figureSlide(body, place);
    case 'figures':
      return figuresSlide(body, place);
    case 'counts':
      return countsSlide(body, place);
    case 'trend':
      return trendSlide(body, place);
    case 'items':
      return itemsSlide(body, place);
    case 'pairs':
      return pairsSlide(body, place);
    case 'sources':
      return sourcesSlide(body, place);
  }
}
