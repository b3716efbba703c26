import type { SlideFigure } from '../slide';
import type { StageLayout } from './layout';
import { looseType, numberSize } from './typeSize';

/** The rule left of a quote with its space. */
const RULE = 44;

/**
 * How one figure stands beside its quote: the columns as CSS, the size of the number in stage pixels, and of the
 * quote in em, 0 where it is shown elsewhere or not known.
 */
export function figureSlideRoom(figure: SlideFigure, layout: StageLayout) {
  const { body, bodyHeight, gap, em, quotes, format } = layout;
  const isQuoted = quotes === 0 && figure.quote !== '';
  const width = isQuoted ? Math.round((body - gap) * (format === 'classic' ? 0.48 : 0.46)) : body;
  const words = 4 * em;
  return {
    columns: isQuoted ? `${width}px minmax(0, 1fr)` : 'minmax(0, 1fr)',
    size: numberSize([figure], { width, em }, { least: 96, most: Math.min(300, bodyHeight - words) }),
    quote: isQuoted
      ? looseType([figure.quote, figure.section], { width: body - gap - width - RULE, height: bodyHeight, em }, QUOTE)
      : 0,
  };
}

const QUOTE = { line: 1.5, space: 0.3 };
