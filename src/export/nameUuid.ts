/** 32-bit FNV-1a of a text, from a given beginning. */
function fnv(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The same UUID for the same name, always (version 8, RFC 9562): a name that lasts for what has no address of its own,
 * since a build does not know where it will stand.
 */
export function nameUuid(name: string): string {
  const hex = [1, 2, 3, 4].map((seed) => fnv(name, seed).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
