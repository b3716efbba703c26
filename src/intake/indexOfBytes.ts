/** The first place of some bytes within others that begins before `end`, or -1. */
export function indexOfBytes(bytes: Uint8Array, wanted: readonly number[], end = bytes.length): number {
  const [first = -1] = wanted;
  for (let i = bytes.indexOf(first); i !== -1 && i < end; i = bytes.indexOf(first, i + 1)) {
    if (wanted.every((byte, j) => bytes[i + j] === byte)) return i;
  }
  return -1;
}
