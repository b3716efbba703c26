/** The three layouts of a stage 1080 high: 4:3, 16:9, and for walls from 21:9 on. */
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
const WIDTHS: Readonly<Record<Format, number>> = { classic: 1440, wide: 1920, ultra: 3840 };

/** The layout whose shape is nearest to the box, scaled as a whole to fit it, in its middle. */
export function stageBox(box: { width: number; height: number }, asked?: Format): StageBox {
  const aspect = box.width / Math.max(box.height, 1);
  const format = asked ?? (aspect < 1.5 ? 'classic' : aspect < 2.2 ? 'wide' : 'ultra');
  const width = format === 'ultra' ? Math.min(Math.max(HEIGHT * aspect, 2520), 5760) : WIDTHS[format];
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
