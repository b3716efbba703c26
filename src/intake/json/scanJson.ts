/** Names that mean something to JavaScript itself: read as data they are dropped, and told. */
const ODD_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Looks over a JSON text before it is parsed.
 * @returns how deep brackets stand within brackets, and which odd names it gives to fields
 */
export function scanJson(text: string): { depth: number; oddKeys: readonly string[] } {
  let [depth, deepest] = [0, 0];
  const odd = new Set<string>();
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === '"') {
      const start = i + 1;
      for (i = start; i < text.length && text[i] !== '"'; i += 1) if (text[i] === '\\') i += 1;
      const word = text.slice(start, i);
      if (ODD_KEYS.includes(word) && /^\s*:/.test(text.slice(i + 1, i + 20))) odd.add(word);
    }
  }
  return { depth: deepest, oddKeys: [...odd] };
}
