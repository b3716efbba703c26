import type { Slide } from '../slide';
import type { StageBox } from './stageBox';

/** The columns of a slide, in stage pixels. */
export interface Columns {
  /** Left and right of everything. */
  padding: number;
  gap: number;
  /** The column at the left: a lead figure, on walls the message too; 0 where there is none. */
  lead: number;
  /** The column of the chart or the text. */
  body: number;
  /** The column of what the report says, on walls; 0 where there is none. */
  quotes: number;
}

/** The longest line that is read with ease, in em. */
const LINE = 32;

const between = (share: number, least: number, most: number) => Math.round(Math.min(Math.max(share, least), most));

const wallPadding = (width: number): number => between(width * 0.035, 96, 160);

/** 4:3 and 16:9, and every cover: the message over the whole width; beside the chart the figure it is about, where there is room. */
export function screenColumns({ format, width }: StageBox, shape: Slide['body']['shape']): Columns {
  const padding = format === 'classic' ? 64 : format === 'wide' ? 96 : wallPadding(width);
  const gap = format === 'classic' ? 48 : 72;
  const content = width - 2 * padding;
  const lead = shape === 'gaps' && format === 'wide' ? Math.round(content * 0.35) : 0;
  return { padding, gap, lead, body: content - (lead > 0 ? lead + gap : 0), quotes: 0 };
}

/** Walls: message, chart and the report's own words side by side, no line longer than is read with ease. */
export function wallColumns(width: number, em: number, { body: { shape }, notes }: Slide): Columns {
  const padding = wallPadding(width);
  const gap = between(width * 0.03, 80, 144);
  const content = width - 2 * padding;
  const lead = between(content * 0.27, 800, LINE * 36);
  const asked = Math.round(Math.min(content * 0.25, LINE * em));
  // A column of fewer than 14 characters is not read but deciphered.
  const quotes = notes.quotes.length > 0 && shape !== 'sources' && asked >= 14 * em ? asked : 0;
  return { padding, gap, lead, body: content - lead - gap - (quotes > 0 ? quotes + gap : 0), quotes };
}
