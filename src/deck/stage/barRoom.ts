import { emWidth } from '../emWidth';
import { LOOSE, linesOf } from './typeSize';

/** How bars are set: the columns name, bar and number of all rows as CSS, how high a row is, in stage pixels, and by how
 * much the type is larger than the smallest. */
export interface BarRoom {
  columns: string;
  row: number;
  scale: number;
}

/** A bar keeps at least this share of the row. */
const BAR_SHARE = 0.34;
const LINE = 1.2;
const HIGHEST = 2.5;
/** Between two names, in em. */
const LEAST = 0.1;
const BOLD = 1.08;

type Row = { label: string; number: string };
type Place = { width: number; em: number };

function columnsOf(rows: readonly Row[], { width, em }: Place) {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(emWidth)) * em;
  const number = Math.ceil(BOLD * widest(rows.map((row) => row.number)) + 0.8 * em);
  const wished = BOLD * widest(rows.map((row) => row.label)) + 1.5 * em;
  const label = Math.ceil(Math.min(wished, width * (1 - BAR_SHARE) - number));
  const lines = Math.max(1, ...rows.map((row) => linesOf(row.label, em, label)));
  return { number, label, lines };
}

/** How high the rows are at least. */
export const barsHeight = (rows: readonly Row[], place: Place): number =>
  rows.length * (columnsOf(rows, place).lines * LINE + LEAST) * place.em;

/**
 * The name is as wide as the longest, or as the bar leaves it; rows share the height there is, and where they leave
 * some, all of them become larger.
 * @param room of all rows: the body's width, the height left and the smallest type
 */
export function barRoom(rows: readonly Row[], room: { width: number; height: number; em: number }): BarRoom {
  const scale = LOOSE.find((candidate) => isRoomy(rows, { ...room, em: room.em * candidate })) ?? 1;
  return { ...rowRoom(rows, { ...room, em: room.em * scale }), scale };
}

/** Whether each row has all the height it can use, and no name a second line. */
const isRoomy = (rows: readonly Row[], room: { width: number; height: number; em: number }): boolean =>
  columnsOf(rows, room).lines === 1 && rows.length * HIGHEST * room.em <= room.height;

function rowRoom(rows: readonly Row[], room: { width: number; height: number; em: number }): Omit<BarRoom, 'scale'> {
  const { number, label, lines } = columnsOf(rows, room);
  const share = Math.min(room.height / Math.max(rows.length, 1), (HIGHEST + LINE * (lines - 1)) * room.em);
  return { columns: `${label}px minmax(0, 1fr) ${number}px`, row: Math.floor(Math.max(share, LINE * room.em)) };
}
