/** How large the picture is and how far the last seat is from it, in metres. */
export interface Room {
  imageHeight: number;
  farthest: number;
}

/** What a room can measure, in metres. */
export const ROOM_BOUNDS = { imageHeight: [0.3, 10], farthest: [1, 60] } as const;

/** A length in metres as people write it (`1.5`, `1,5`, `１.５`, `1.5米`), within its bounds; else null. */
export function parseMetres(text: string, [least, most]: readonly [number, number]): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[,。]/, '.')
    .replace(/\s*(m|米)$/i, '');
  if (!/^\d{1,3}(\.\d{0,3})?$/.test(plain)) return null;
  const metres = Number(plain);
  return metres >= least && metres <= most ? metres : null;
}

/** The room of an address, `1.5x8`: image height, farthest seat; also with `×` or `*`. Null where it is none. */
export function parseRoom(text: string): Room | null {
  const [height = '', seat = '', ...more] = text.split(/[x×*]/i);
  const imageHeight = parseMetres(height, ROOM_BOUNDS.imageHeight);
  const farthest = parseMetres(seat, ROOM_BOUNDS.farthest);
  return imageHeight === null || farthest === null || more.length > 0 ? null : { imageHeight, farthest };
}

/** A room for the address. */
export const roomText = ({ imageHeight, farthest }: Room): string => `${imageHeight}x${farthest}`;

/** How much of the image's height a character needs, from 0 to 1, to be read from the farthest seat. */
export const neededShare = ({ imageHeight, farthest }: Room): number => farthest / (imageHeight * 200);

/** The same in pixels of a stage 1080 high, unrounded. */
export const neededPx = ({ imageHeight, farthest }: Room): number => (farthest * 1080) / (imageHeight * 200);
