import type { CustomAtRules, LengthValue, MediaQuery, Rule, Selector, SelectorComponent, Visitor } from 'lightningcss';
import { TEXT_SCALES, type TextSize } from '../../src/preferences/textSize.ts';

/** Sizes of text with which a page needs the layout of a narrower one. */
const LARGER: readonly TextSize[] = ['large', 'extra-large'];
/** Text up to this many pixels may come out below the smallest there may be. */
const SMALL_TEXT = 15;
/** Thinner lengths are lines and marks: they stay as they are. */
const HAIRLINE = 4;

/** Drawn to measures of their own: the stage of slides and sheets of paper. */
const FIXED = /\/deck\/stage\/|\/(PrintSheets|BriefSheet)\.module\.css$/;

/**
 * Lets everything on a page grow with the size of its text, in pages written in pixels: lengths become rem, small text
 * keeps the smallest size there may be (`--smallest`), and what a narrow page looks like comes earlier where text is
 * larger, as it does with a browser's own zoom. Rules within a question of width are scoped to a size of text, which
 * raises their specificity: a rule that is to win over one of them must be as specific or stand in such a question too. Lengths of the minified bundle are done already and stay.
 */
export function scaleCss(): Visitor<CustomAtRules> {
  let isScaled = false;
  return {
    StyleSheet(sheet) {
      const [source = ''] = sheet.sources;
      isScaled = /(^|\/)src\//.test(source) && !FIXED.test(source);
    },
    // biome-ignore lint/correctness/noComponentHookFactories: a visitor of lengths, no component.
    Length: (length) => (isScaled ? inRem(length) : undefined),
    Declaration: {
      'font-size': (declaration) => {
        if (!isScaled || declaration.property !== 'font-size') return;
        const { value: asked } = declaration;
        if (asked.type !== 'length' || asked.value.type !== 'dimension') return;
        const { unit, value: size } = asked.value.value;
        if (unit !== 'px' || size > SMALL_TEXT) return;
        return { property: 'font-size', raw: `max(var(--smallest), ${size / 16}rem)` };
      },
    },
    Rule: {
      media(rule) {
        if (!isScaled) return;
        const { query, loc } = rule.value;
        const rules = returnable(rule.value.rules);
        const isNarrow = query.mediaQueries.some((media) => /"max-width"|"width","operator":"less/.test(text(media)));
        const isWide = query.mediaQueries.some((media) => /"min-width"|"width","operator":"greater/.test(text(media)));
        if (!isNarrow && !isWide) return;
        const larger = LARGER.map(
          (size): Rule => ({
            type: 'media',
            value: {
              loc,
              query: { mediaQueries: query.mediaQueries.map((media) => widened(media, TEXT_SCALES[size])) },
              rules: within(rules, [attribute(size)]),
            },
          }),
        );
        // A wide layout that begins later must not have begun yet.
        const usual = isWide ? within(rules, LARGER.map(notAttribute)) : rules;
        return [{ type: 'media', value: { loc, query, rules: usual } }, ...larger];
      },
    },
  };
}

/** As the compiler takes rules back: a variable must not say that it has no fallback and is of no other file. */
const returnable = (rules: Rule[]): Rule[] =>
  JSON.parse(
    JSON.stringify(rules, (name, value) =>
      value === null && (name === 'from' || name === 'fallback') ? undefined : value,
    ),
  );

const text = (value: unknown) => JSON.stringify(value);

function inRem({ unit, value }: LengthValue): LengthValue | undefined {
  if (unit !== 'px' || Math.abs(value) < HAIRLINE) return;
  return { unit: 'rem', value: value / 16 };
}

/** The same question of a screen that is wider by a factor; paper keeps its own. */
function widened(media: MediaQuery, factor: number): MediaQuery {
  const copy: MediaQuery = structuredClone(media);
  visit(copy.condition, factor);
  return copy.mediaType === 'all' ? { ...copy, mediaType: 'screen' } : copy;
}

/** Multiplies lengths compared with the page's width, wherever they stand in a condition. */
function visit(part: unknown, factor: number, isWidth = false): void {
  if (part === null || typeof part !== 'object') return;
  const name = Reflect.get(part, 'name');
  const isOfWidth = typeof name === 'string' ? /width$/.test(name) : isWidth;
  const [unit, value] = [Reflect.get(part, 'unit'), Reflect.get(part, 'value')];
  if (isOfWidth && unit === 'px' && typeof value === 'number') Reflect.set(part, 'value', value * factor);
  for (const inner of Object.values(part)) visit(inner, factor, isOfWidth);
}

const attribute = (size: TextSize): SelectorComponent => ({
  type: 'attribute',
  name: 'data-text',
  operation: { operator: 'equal', value: size },
});

const notAttribute = (size: TextSize): SelectorComponent => ({
  type: 'pseudo-class',
  kind: 'not',
  selectors: [[attribute(size)]],
});

/** Rules that hold only in a page whose root is so. */
function within(rules: readonly Rule[], root: readonly SelectorComponent[]): Rule[] {
  return rules.map((rule): Rule => {
    if (rule.type !== 'style')
      throw new Error(`@${rule.type} within a question of width cannot be scoped: swap the two`);
    const { selectors } = rule.value;
    return { ...rule, value: { ...rule.value, selectors: selectors.map((selector) => under(selector, root)) } };
  });
}

function under(selector: Selector, root: readonly SelectorComponent[]): Selector {
  const [first] = selector;
  if (first && isRoot(first)) return [first, ...root, ...selector.slice(1)];
  return [{ type: 'pseudo-class', kind: 'root' }, ...root, { type: 'combinator', value: 'descendant' }, ...selector];
}

/** `:root` or `html`, in a module's `:global(html[…])` as well. */
function isRoot(part: SelectorComponent): boolean {
  if (part.type === 'type') return part.name === 'html';
  if (part.type !== 'pseudo-class') return false;
  const [inner] = part.kind === 'global' ? part.selector : [];
  return part.kind === 'root' || (inner !== undefined && isRoot(inner));
}
