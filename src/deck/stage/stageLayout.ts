import { type Density, SMALLEST_TYPE, TYPE_SCALE } from '../density';
import type { Slide } from '../slide';
import { bodyFits } from './bodyFits';
import type { StageLayout } from './layout';
import { type Format, stageBox } from './stageBox';
import { screenColumns, wallColumns } from './stageColumns';
import { coverSize, linesOf, titleSize, wallTitleSize } from './typeSize';

/** Line heights and the space above each part, as in the stage's stylesheet. */
const TOP = 56;
const BOTTOM = 220;
const EYEBROW = 1.25;
const TITLE = { line: 1.22, above: 20, aboveCover: 80 };
const SOURCE = { line: 1.35, above: 24 };
const BODY_ABOVE = 28;

interface View {
  slide: Slide;
  position: number;
  total: number;
  density: Density;
  box: { width: number; height: number };
  format?: Format | undefined;
}

/** Below the type asked for, what is tried where a slide says too much for it; never below the standard. */
const STEPS = [1.45, 1.35, 1.25, 1.15, 1.08, 1] as const;

/**
 * Where everything on a slide goes, for the screen that shows it. A slide that says more than fits in the type asked
 * for gets smaller type, so that nothing is cut off.
 */
export function stageLayout(view: View): StageLayout {
  const asked = TYPE_SCALE[view.density];
  const types = [asked, ...STEPS.filter((step) => step < asked)];
  const fitting = types.map((type) => layoutAt(view, type)).find((layout) => bodyFits(view.slide, layout));
  return fitting ?? layoutAt(view, 1);
}

function layoutAt(view: View, type: number): StageLayout {
  const { slide, position, total } = view;
  const { shape } = slide.body;
  const stage = stageBox(view.box, view.format);
  const em = SMALLEST_TYPE.body * type;
  const isWall = stage.format === 'ultra' && shape !== 'cover';
  const columns = isWall ? wallColumns(stage.width, em, slide) : screenColumns(stage, shape);
  const content = stage.width - 2 * columns.padding;
  const title = isWall
    ? wallTitleSize(slide.title, columns.lead, shape !== 'gaps')
    : shape === 'cover'
      ? coverSize(slide.title, content, type)
      : titleSize(slide.title, content);
  const small = SMALLEST_TYPE.source * type;
  const around = TOP + EYEBROW * em + SOURCE.above + linesOf(slide.source, small, content) * small * SOURCE.line;
  const titleHeight = (shape === 'cover' ? TITLE.aboveCover : TITLE.above) + title.lines * title.size * TITLE.line;
  const height = stage.height - BOTTOM - around - BODY_ABOVE - titleHeight;
  return {
    ...stage,
    ...columns,
    type,
    em,
    title: title.size,
    // On walls the body stands beside the title, elsewhere below it.
    bodyHeight: Math.floor(height + (isWall ? titleHeight : 0)),
    leadHeight: Math.floor(height),
    progress: (100 * position) / Math.max(total, 1),
  };
}
