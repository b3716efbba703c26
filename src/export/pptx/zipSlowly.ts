import { Zip, ZipDeflate } from 'fflate';
import type { Part } from './deckParts';

/**
 * Parts in one archive, packed one at a time.
 * @param time written as the time of every part
 * @param pause called after each part, to let others have their turn
 */
export async function zipSlowly(
  parts: readonly Part[],
  time: Date,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [path, bytes] of parts) {
    // Parts are small: with the usual memory for each, clearing it would take longer than packing.
    const file = new ZipDeflate(path, { level: 6, mem: 3 });
    file.mtime = time;
    zip.add(file);
    file.push(bytes, true);
    await pause();
  }
  zip.end();
  return chunks;
}
