/** The three layouts of a stage 1080 high: 4:3 and near it, 16:9 and near it, and for walls wider than 21:9. */
export const FORMATS = ['classic', 'wide', 'ultra'] as const;
export type Format = (typeof FORMATS)[number];

/** Where and how large a stage stands in the box that shows it; all in pixels, `scale` from the stage's to the box's. */
export interface StageBox {
  format: Format;
  width: number;
  height: number;
  scale: number;
  left: number;
  top: number;
}

const HEIGHT = 1080;

/** How wide each layout may be: within these bounds it takes the shape of the box, so that nothing stays empty. */
const WIDTHS: Readonly<Record<Format, { least: number; most: number }>> = {
  classic: { least: 1350, most: 1620 },
  wide: { least: 1620, most: 2600 },
  ultra: { least: 2600, most: 5760 },
};

/** The layout whose shape is nearest to the box, scaled as a whole to fit it, in its middle. */
export function stageBox(box: { width: number; height: number }, asked?: Format): StageBox {
  const asWide = (HEIGHT * box.width) / Math.max(box.height, 1);
  const format = asked ?? (asWide < WIDTHS.classic.most ? 'classic' : asWide < WIDTHS.wide.most ? 'wide' : 'ultra');
  const { least, most } = WIDTHS[format];
  const width = Math.round(Math.min(Math.max(asWide, least), most));
  const scale = Math.min(box.width / width, box.height / HEIGHT);
  return {
    format,
    width,
    height: HEIGHT,
    scale,
    left: (box.width - width * scale) / 2,
    top: (box.height - HEIGHT * scale) / 2,
  };
}
