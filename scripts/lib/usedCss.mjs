import { transform } from 'lightningcss';

/** A class of a CSS module: the mark of its file, then its own name; a mark that begins like a number is escaped. */
const CLASS = /\.((?:\\[0-9a-f]{1,6} ?|[\w-])+)_[a-zA-Z0-9]+/g;

// The oldest browser the build is made for; without it the transform would write shorter, newer words.
const targets = { chrome: 83 << 16 };

const unescaped = (/** @type {string} */ name) =>
  name.replace(/\\([0-9a-f]{1,6}) ?/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

/**
 * A stylesheet without the modules of which a page shows no class; a module that is used stays whole, for its classes
 * of other states. What is no module (themes, elements) stays too.
 * @param {string} css minified, as the build wrote it
 * @param {string} html
 */
export function usedCss(css, html) {
  const shown = new Set(html.match(/(?<=[" ])[\w-]+(?=[" ])/g));
  const found = [...css.matchAll(CLASS)].map(([name, mark = '']) => ({
    name: unescaped(name.slice(1)),
    mark: unescaped(mark),
  }));
  const marks = new Set(found.filter(({ name }) => shown.has(name)).map(({ mark }) => mark));
  const unusedSymbols = [...new Set(found.filter(({ mark }) => !marks.has(mark)).map(({ name }) => name))];
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, targets, unusedSymbols });
  return code.toString();
}
