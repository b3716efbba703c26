/** The chunks of a PNG in their order, by name. */
export function pngChunks(png: Uint8Array): { name: string; data: Uint8Array; crc: number }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length), crc: view.getUint32(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** The iTXt texts of a PNG by keyword. */
export function readPngText(png: Uint8Array): Record<string, string> {
  const texts = pngChunks(png).filter(({ name }) => name === 'iTXt');
  return Object.fromEntries(
    texts.map(({ data }) => {
      const end = data.indexOf(0);
      // Two bytes of compression, then language and translated keyword, both empty and ended by a zero.
      const text = data.subarray(end + 5);
      return [new TextDecoder().decode(data.subarray(0, end)), new TextDecoder().decode(text)];
    }),
  );
}
