/**
 * What pdf.js and its worker take for granted and Chromium 83 lacks; what is there is left alone. Its build for older
 * browsers brings the rest.
 */
function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

for (const list of [Array.prototype, String.prototype, Object.getPrototypeOf(Uint8Array.prototype)])
  add(list, 'at', at);
// biome-ignore lint/suspicious/noPrototypeBuiltins: this is what makes `Object.hasOwn`.
add(Object, 'hasOwn', (target: object, key: PropertyKey) => target.hasOwnProperty(key));
add(String.prototype, 'replaceAll', function replaceAll(this: string, from: string | RegExp, to: never): string {
  // A pattern must have the flag `g` already; a word is every place where it stands.
  return this.replace(
    typeof from === 'string' ? new RegExp(from.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'g') : from,
    to,
  );
});
