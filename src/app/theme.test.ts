import { describe, expect, test } from 'vitest';
import { contrast } from '../../tests/support/contrast';
import { textOf } from '../../tests/support/sourceFiles';
import { PALETTES, THEMES } from '../preferences/preferences';

type Tokens = Readonly<Record<string, string>>;

/** The colours each rule of the stylesheet sets, by its selector; rules of one selector in order. */
const rules = [...textOf('src/app/theme.css').matchAll(/^ *([^{}@/]+?) \{([^{}]*)\}/gm)].map(
  ([, selector = '', body = '']): [string, Tokens] => [
    selector,
    Object.fromEntries(
      [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
    ),
  ],
);

/** What the first rules of some selectors set together, the later over the earlier. */
function tokensOf(...selectors: readonly string[]): Tokens {
  return Object.assign(
    {},
    ...selectors.map((selector) => {
      const found = rules.find(([name, tokens]) => name.includes(selector) && Object.keys(tokens).length > 0);
      if (!found) throw new Error(`no rule of ${selector}`);
      return found[1];
    }),
  );
}

const TEXT = ['ink', 'ink-2', 'ink-3', 'seal', 'administration', 'enforcement', 'disputes', 'supervision'] as const;
const GROUNDS = ['paper', 'panel', 'mark'] as const;

const light = '[data-shows="light"]';
const dark = '[data-shows="dark"]';
/** The rules for people who ask the system for more contrast: of the light theme, then of the dark one. */
const [moreLight = {}, moreDark = {}] = rules.flatMap(([selector, tokens]) =>
  'edge' in tokens && !('paper' in tokens) && /^:root(:not\(\[data-theme\]\))?$/.test(selector) ? [tokens] : [],
);

const looks: [string, Tokens, number][] = [
  ...PALETTES.map((palette): [string, Tokens, number] => [
    `light on ${palette}`,
    palette === 'paper' ? tokensOf(light) : tokensOf(light, `[data-shows="${palette}"]`),
    4.5,
  ]),
  ['dark', tokensOf(dark), 4.5],
  ['light with more contrast', { ...tokensOf(light), ...moreLight }, 4.5],
  ['dark with more contrast', { ...tokensOf(dark), ...moreDark }, 4.5],
  ...THEMES.filter((theme) => !['system', 'light', 'dark'].includes(theme)).map((theme): [string, Tokens, number] => [
    theme,
    tokensOf(`[data-shows="${theme}"]`),
    7,
  ]),
];

test('every look sets every colour', () => {
  const names = Object.keys(tokensOf(light)).sort();
  expect(names.length).toBeGreaterThan(13);
  for (const [look, tokens] of looks) expect([look, Object.keys(tokens).sort()]).toEqual([look, names]);
});

test('people who ask for more contrast have it in both', () => {
  expect(Object.keys(moreLight)).toContain('ink-3');
  expect(Object.keys(moreDark)).toContain('ink-3');
});

test('a dark system and the dark theme look alike', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(tokensOf(dark));
});

describe.each(looks)('%s', (_, tokens, least) => {
  const of = (name: string) => tokens[name] ?? '';

  test.each(TEXT)('text of %s can be read on every ground', (name) => {
    for (const ground of GROUNDS)
      expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
  });

  test('text on seal', () => {
    expect(contrast(of('on-seal'), of('seal'))).toBeGreaterThanOrEqual(least);
  });

  test('where controls end and what holds the focus is seen', () => {
    for (const ground of ['paper', 'panel']) {
      expect(contrast(of('edge'), of(ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(contrast(of('administration'), of(ground)), `focus on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
