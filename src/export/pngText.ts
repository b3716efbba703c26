const SIGNATURE = 8;
/** Length, name and checksum around a chunk's data. */
const FRAME = 12;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** One iTXt chunk: keyword, no compression, no language, UTF-8 text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, crc32(content));
  return chunk;
}

/**
 * A PNG that says of itself what it shows: each text in an iTXt chunk right after the image's header.
 * @param texts by PNG keyword (`Title`, `Source`, `Description`): Latin letters, 79 at most
 * @throws RangeError where the bytes are no PNG
 */
export function withPngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  if (png[0] !== 0x89 || png[1] !== 0x50 || png.length < SIGNATURE + FRAME) throw new RangeError('no PNG');
  const header = new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE);
  const at = SIGNATURE + FRAME + header;
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const added = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const whole = new Uint8Array(png.length + added);
  whole.set(png.subarray(0, at));
  let next = at;
  for (const chunk of chunks) {
    whole.set(chunk, next);
    next += chunk.length;
  }
  whole.set(png.subarray(at), next);
  return whole;
}
