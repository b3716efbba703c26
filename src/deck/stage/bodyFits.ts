import type { Slide } from '../slide';
import { barsHeight } from './barRoom';
import { figureHeight } from './figureRoom';
import { gapsRoom, leadFits } from './gapsRoom';
import type { StageLayout } from './layout';
import { pairsFit } from './pairsType';
import { shapeRoom } from './shapeRoom';
import { trendFits } from './trendRoom';
import { ITEM, SOURCE_LINE, textsFit } from './typeSize';

/** Whether what a slide says has its room at a layout's type, by estimate: nothing is drawn to find out. */
export function bodyFits({ body }: Slide, layout: StageLayout): boolean {
  const room = shapeRoom(layout);
  switch (body.shape) {
    case 'cover':
      return textsFit([body.subtitle, body.facts.join('———')], { ...room, height: room.height - 80 }, ITEM);
    case 'statement':
      return body.figures.length === 0
        ? textsFit(body.lines, { ...room, em: room.em * 1.2 }, ITEM)
        : figureHeight(body.figures, room, 60) <= room.height;
    case 'gaps': {
      const rows = body.points.map(({ label, gapNumber }) => ({ label, number: gapNumber }));
      const own = gapsRoom(body.lead, layout);
      return leadFits(body.lead, layout) && barsHeight(rows, own) <= own.height;
    }
    case 'figures':
      return figureHeight(body.figures, room, 60) <= room.height;
    case 'counts': {
      const rows = body.points.map(({ label, printed }) => ({ label, number: printed }));
      return barsHeight(rows, shapeRoom(layout, [''])) <= shapeRoom(layout, ['']).height;
    }
    case 'items':
      return textsFit(
        body.items.map(({ text, note }) => `${text} ${note}`),
        { ...room, width: Math.min(room.width, 36 * room.em) - 2 * room.em },
        ITEM,
      );
    case 'pairs':
      return pairsFit(body, layout, 1);
    case 'sources':
      return textsFit(body.lines, room, SOURCE_LINE);
    case 'trend':
      return trendFits(body.trend, layout);
    case 'figure':
      return true;
  }
}
