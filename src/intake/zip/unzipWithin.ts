import { Inflate } from 'fflate';
import type { IntakeSteps } from '../intake';
import { LIMITS } from '../limits';
import { nextTurn } from '../nextTurn';
import { Refusal } from '../refusal';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntries';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Packed bytes at a time; at most a thousand times as much comes out of them. */
const CHUNK = 16_384;
const STORED = 0;
const DEFLATED = 8;

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Refusal('damaged');
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Refusal('damaged');
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks one part; more than its directory says is a lie, told before it fills the memory. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Refusal('bomb', { limit: LIMITS.unpacked });
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  if (length !== size) throw new Refusal('damaged');
  return out;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED && packed.length === entry.size) return packed;
  if (entry.method !== DEFLATED) throw new Refusal('damaged');
  try {
    return inflate(packed, entry.size);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}

/**
 * The parts asked for, unpacked, each held to its declared size and checksum.
 * @throws Refusal `bomb` where they are larger than is taken, declared or found; `encrypted`; `damaged`
 */
export async function unzipWithin(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { signal, onProgress }: IntakeSteps,
): Promise<Map<string, Uint8Array>> {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isTooMuch = total > LIMITS.unpacked || entries.length > LIMITS.parts;
  if (isTooMuch || entries.some(({ size }) => size > LIMITS.part))
    throw new Refusal('bomb', { limit: LIMITS.unpacked });
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refusal('encrypted');

  const parts = new Map<string, Uint8Array>();
  let done = 0;
  for (const entry of entries) {
    await nextTurn(signal);
    const part = unpack(bytes, entry);
    if (crc32(part) !== entry.crc) throw new Refusal('damaged');
    parts.set(entry.name, part);
    done += part.length;
    onProgress({ step: 'unpack', done, total });
  }
  return parts;
}
