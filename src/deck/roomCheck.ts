import { percentOf } from '../model/decimal';
import { TYPES } from '../url/deckParams';
import { type Density, SMALLEST_TYPE, TYPE_SCALE } from './density';
import { neededPx, type Room } from './room';
import type { Slide } from './slide';

/** What a room asks of a deck. */
export interface RoomReport {
  /** The least type, in pixels of a stage 1080 high, rounded up. */
  needed: number;
  /** The same in per cent of the image's height, to one decimal. */
  neededPercent: number;
  /** The smallest type that carries the message, in pixels of the stage. */
  smallest: number;
  /** Slides with type that cannot be read from the farthest seat. */
  below: readonly Slide[];
  /** Whether the line that names the source can be read there too. */
  isSourceReadable: boolean;
  /** The next larger type that would do; null where none does, or none is needed. */
  remedy: Density | null;
  /** Where no type does: the least height of the image, and the farthest seat, in metres, with the largest type. */
  limits: Room | null;
}

const sizeOf = (density: Density) => SMALLEST_TYPE.body * TYPE_SCALE[density];

/** Whether the body of a slide can be read from the farthest seat. */
export const isReadable = (density: Density, room: Room): boolean => sizeOf(density) >= neededPx(room);

/** Tenths, rounded so that the limit still holds; what arithmetic adds beyond nine digits does not count. */
const tenthsUp = (metres: number) => Math.ceil(Number((metres * 10).toFixed(6))) / 10;
const tenthsDown = (metres: number) => Math.floor(Number((metres * 10).toFixed(6))) / 10;

/** Checks every slide of a deck against a room. All slides of one density share their smallest type. */
export function roomCheck(slides: readonly Slide[], density: Density, room: Room): RoomReport {
  const needed = neededPx(room);
  const isRead = isReadable(density, room);
  const larger = TYPES.slice(TYPES.indexOf(density) + 1);
  const remedy = isRead ? null : (larger.find((type) => isReadable(type, room)) ?? null);
  const largest = sizeOf('split') / 1080;
  return {
    needed: Math.ceil(Number(needed.toFixed(6))),
    neededPercent: percentOf(room.farthest, room.imageHeight * 200),
    smallest: sizeOf(density),
    below: isRead ? [] : slides,
    isSourceReadable: SMALLEST_TYPE.source * TYPE_SCALE[density] >= needed,
    remedy,
    limits:
      isRead || remedy !== null
        ? null
        : {
            imageHeight: tenthsUp(room.farthest / (200 * largest)),
            farthest: tenthsDown(room.imageHeight * 200 * largest),
          },
  };
}
