/** A place on the stage, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** 1080 pixels of the stage are 7.5 inches of the file: one is 6350 English Metric Units. */
export const emu = (pixels: number): number => Math.round(pixels * 6350);

/** Offset and extent of a box, as every drawing names them. */
export const extent = ({ x, y, width, height }: Box): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
