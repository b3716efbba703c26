import postcss from 'postcss';
import { compat, isAboveFloor } from './sinceVersion.mjs';

const { properties, selectors, types } = compat.css;
const atRules = compat.css['at-rules'];

/** Units younger than the floor; `em`, `vh` and their like are not. */
const YOUNG_UNIT = /(?<![\w.-])-?[\d.]+((?:[dsl]v(?:h|w|i|b|min|max))|cq(?:h|w|i|b|min|max)|r?lh|cap|ic)\b/;

const EDGE = /^(start|end)$/;

/** Every feature of values by its name, wherever it stands: `color-mix`, `oklch`. */
const values = new Map();
const collect = (/** @type {any} */ features) => {
  for (const [name, feature] of Object.entries(features)) {
    if (name === '__compat') continue;
    values.set(name, [...(values.get(name) ?? []), feature]);
    collect(feature);
  }
};
collect(types);

const withoutTexts = (/** @type {string} */ text) => text.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

/** What of a value the oldest browser does not know. @param {string} property @param {string} value */
function valueFaults(property, value) {
  const bare = withoutTexts(value);
  const unit = YOUNG_UNIT.exec(bare)?.[1];
  const functions = [...bare.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)].map(([, name = '']) => name);
  const young = functions.filter((name) => values.get(name)?.every(isAboveFloor));
  const words = bare.match(/(?<![\w#.-])[a-z][a-z-]*(?![\w(-])/g) ?? [];
  // In a grid, boxes have long begun at the `start`; a flex box is told apart below.
  const youngWords = words.filter((word) => !EDGE.test(word) && isAboveFloor(properties[property]?.[word]));
  return [
    ...young.map((name) => `${name}()`),
    ...youngWords.map((word) => `${property}: ${word}`),
    ...(unit ? [unit] : []),
  ];
}

/** @param {import('postcss').Declaration} declaration */
function declarationFaults({ prop, value }) {
  if (prop.startsWith('-')) return [];
  return isAboveFloor(properties[prop]) ? [prop] : valueFaults(prop, value);
}

/** What a rule dresses: of each selector the last class, or all of it where the last step has none. @param {string} selector */
const dressed = (selector) =>
  selector.split(',').flatMap((one) => {
    const last =
      one
        .trim()
        .split(/[\s>+~]+/)
        .pop() ?? '';
    return last.match(/\.(?:\\.|[\w-])+/g)?.pop() ?? one.trim();
  });

/** What a declaration makes of its box, where a flex box of the oldest browser differs. @param {import('postcss').Declaration} node */
function kindOf({ prop, value }) {
  if (prop === 'display') return /flex|grid/.exec(value)?.[0] ?? null;
  if (/^(grid-)?((row|column)-)?gap$/.test(prop)) return /^(0|normal)/.test(value) ? null : 'gap';
  return /^(justify|align)-(content|items)$/.test(prop) && EDGE.test(value) ? 'edge' : null;
}

const isInSupports = (/** @type {any} */ node) => {
  for (let outer = node.parent; outer; outer = outer.parent) if (outer.name === 'supports') return true;
  return false;
};

/**
 * What of a stylesheet the oldest browser does not know or lays out otherwise. A declaration with an older one of its
 * property before it, or one by its prefixed name, is well, and so is everything in `@supports`.
 * @param {string} css
 * @returns {string[]} each thing once
 */
export function styleFaults(css) {
  const found = new Set();
  /** @type {Map<string, Set<string>>} */
  const boxes = new Map();
  const root = postcss.parse(css);

  root.walkAtRules((rule) => {
    if (rule.name === 'supports' || isInSupports(rule)) return;
    if (isAboveFloor(atRules[rule.name])) found.add(`@${rule.name}`);
    if (rule.name !== 'media') return;
    if (/[<>]/.test(rule.params)) found.add('@media range');
    for (const [, feature = ''] of rule.params.matchAll(/\(\s*([a-z-]+)/g)) {
      if (isAboveFloor(atRules.media?.[feature])) found.add(`@media ${feature}`);
    }
  });
  root.walkRules((rule) => {
    if (isInSupports(rule)) return;
    for (const [, pseudo = ''] of withoutTexts(rule.selector).matchAll(/(?<!\\)::?([a-z][a-z-]*)/g)) {
      if (isAboveFloor(selectors[pseudo])) found.add(`:${pseudo}`);
    }
    if (/\\/.test(rule.selector) === false && /&/.test(withoutTexts(rule.selector))) found.add('nesting');
    /** @type {Set<string>} */
    const known = new Set();
    rule.each((node) => {
      if (node.type !== 'decl') return;
      const faults = declarationFaults(node);
      if (faults.length === 0) known.add(node.prop.replace(/^-webkit-/, ''));
      else if (!known.has(node.prop)) for (const fault of faults) found.add(fault);
      const kind = kindOf(node);
      if (kind === null) return;
      for (const name of dressed(rule.selector)) boxes.set(name, new Set([...(boxes.get(name) ?? []), kind]));
    });
  });
  for (const [name, kinds] of boxes) {
    if (!kinds.has('flex') || kinds.has('grid')) continue;
    for (const kind of ['gap', 'edge']) if (kinds.has(kind)) found.add(`${kind} in a flex box: ${name}`);
  }
  return [...found].sort();
}
