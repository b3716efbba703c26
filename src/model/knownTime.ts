const NO_TIME = /T00:00(?=Z|[+-])/;

/**
 * A time of publication as it was read, with the hour that is known of the same day: a table or a text often gives the
 * day alone, which stands as its midnight.
 * @param read as the dataset writes it, `2024-01-29T00:00+08:00`; empty or null where none was read
 */
export function knownTime<T extends string | null>(read: T, known: string | undefined): T | string {
  const isSameDay = read !== null && known !== undefined && read.slice(0, 10) === known.slice(0, 10);
  return isSameDay && NO_TIME.test(read) ? known : read;
}
