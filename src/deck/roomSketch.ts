import type { Room } from './room';

/** Where the lines of a side view of a room go, in units of its drawing; the screen stands at the left. */
export interface RoomSketchLines {
  width: number;
  height: number;
  /** The upper and lower edge of the picture. */
  top: number;
  bottom: number;
  /** Seats, the last one the farthest. */
  seats: readonly number[];
  floor: number;
  eye: number;
}

const WIDTH = 480;
const FLOOR = 132;
/** Between the screen and the drawing's edge, and between rows of seats, in units. */
const MARGIN = 24;
const ROW = 44;

/** Draws a room to scale where it fits: a wide one is drawn smaller, a picture never smaller than can be seen. */
export function roomSketch({ imageHeight, farthest }: Room): RoomSketchLines {
  const depth = WIDTH - 3 * MARGIN;
  const scale = Math.min(depth / farthest, 96 / imageHeight);
  const bottom = FLOOR - 28;
  const last = MARGIN + Math.max(farthest * scale, 3 * MARGIN);
  const rows = Math.max(1, Math.min(8, Math.floor((last - 2 * MARGIN) / ROW)));
  const seats = Array.from({ length: rows }, (_, i) => last - (rows - 1 - i) * ROW);
  return {
    width: WIDTH,
    height: FLOOR + MARGIN,
    top: bottom - Math.max(imageHeight * scale, 8),
    bottom,
    seats,
    floor: FLOOR,
    eye: FLOOR - 26,
  };
}
