import { type Density, TYPE_SCALE } from '../density';
import type { Slide } from '../slide';
import { type Format, type StageBox, stageBox } from './stageBox';
import { titleSize } from './typeSize';

/** How one slide is laid out; all lengths in stage pixels. */
export interface StageLayout extends StageBox {
  /** By how much its type is larger than standard. */
  type: number;
  /** Left and right of everything. */
  padding: number;
  gap: number;
  /** The column at the left: a lead figure, on walls the message too; 0 where there is none. */
  lead: number;
  /** The column of the chart or the text. */
  body: number;
  /** About how high the body is; what has to know it before it is drawn, such as a chart. */
  bodyHeight: number;
  /** The column of what the report says, on walls; 0 where there is none. */
  quotes: number;
  title: number;
  /** What one large number with its unit may take. */
  figure: number;
  /** The room for quotes: a line's em, and how many lines. */
  quoteRoom: { width: number; lines: number };
  /** How far the deck has come, in per cent. */
  progress: number;
}

/** The longest line that is read with ease, in em. */
const LINE = 32;
const BODY = 36;

type Shape = Slide['body']['shape'];

type Asked = {
  slide: Slide;
  position: number;
  total: number;
  density: Density;
  box: { width: number; height: number };
};

/** Where everything on a slide goes, for the screen that shows it. */
export function stageLayout(view: Asked & { format?: Format | undefined }): StageLayout {
  const { slide, position, total, density } = view;
  const stage = stageBox(view.box, view.format);
  const type = TYPE_SCALE[density];
  const columns = stage.format === 'ultra' ? wallColumns(stage.width, type, slide) : screenColumns(stage, slide);
  const isWall = columns.quotes > 0 || (stage.format === 'ultra' && slide.body.shape !== 'cover');
  return {
    ...stage,
    ...columns,
    type,
    figure: figureWidth(stage.format, slide.body.shape, columns),
    quoteRoom: {
      width: (columns.quotes - 44) / (BODY * type),
      lines: Math.floor(690 / (BODY * type * 1.4)) - 1,
    },
    title: titleSize(slide.title, isWall ? columns.lead : stage.width - 2 * columns.padding, isWall ? 5 : 2),
    progress: (100 * position) / Math.max(total, 1),
  };
}

/** 4:3 and 16:9: the message over the whole width; beside the chart the figure it is about, where there is room. */
function screenColumns({ format, width }: StageBox, { body: { shape } }: Slide) {
  const padding = format === 'classic' ? 64 : 96;
  const gap = format === 'classic' ? 48 : 72;
  const content = width - 2 * padding;
  const lead = shape === 'gaps' && format === 'wide' ? Math.round(content * 0.35) : 0;
  return { padding, gap, lead, body: content - (lead > 0 ? lead + gap : 0), bodyHeight: 440, quotes: 0 };
}

/** Walls: message, chart and the report's own words side by side, no line longer than is read with ease. */
function wallColumns(width: number, type: number, { body: { shape }, notes }: Slide) {
  const padding = Math.round(Math.min(Math.max(width * 0.035, 96), 160));
  const gap = Math.round(Math.min(Math.max(width * 0.03, 80), 144));
  const content = width - 2 * padding;
  if (shape === 'cover') return { padding, gap, lead: 0, body: content, bodyHeight: 560, quotes: 0 };
  const lead = Math.round(Math.min(Math.max(content * 0.27, 680), LINE * BODY));
  const asked = Math.round(Math.min(content * 0.25, LINE * BODY * type));
  // A column of fewer than 14 characters is not read but deciphered.
  const quotes = notes.quotes.length > 0 && shape !== 'sources' && asked >= 14 * BODY * type ? asked : 0;
  const body = content - lead - gap - (quotes > 0 ? quotes + gap : 0);
  return { padding, gap, lead, body, bodyHeight: 620, quotes };
}

function figureWidth(format: Format, shape: Shape, { lead, body, quotes }: Record<'lead' | 'body' | 'quotes', number>) {
  if (shape === 'gaps' && lead > 0) return lead;
  return Math.round(quotes > 0 ? body : body * (format === 'classic' ? 0.44 : 0.42));
}
