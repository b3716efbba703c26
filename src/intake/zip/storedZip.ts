import { zipSync } from 'fflate';

/**
 * Parts packed again without compression: libraries that unpack for themselves then find nothing to inflate, so that
 * what was checked is all they see, and none starts a worker of its own.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}
