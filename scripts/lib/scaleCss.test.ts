import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import { scaleCss } from './scaleCss';

const scaled = (css: string, filename = '/x/src/ui/Chip.module.css') =>
  transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    visitor: scaleCss(),
    targets: { chrome: 83 << 16 },
  }).code.toString();

test.each([
  ['lengths grow', '.a{padding:8px 16px}', '.a{padding:.5rem 1rem}'],
  ['lines do not', '.a{border:1px solid red;outline-offset:2px}', '.a{outline-offset:2px;border:1px solid red}'],
  ['large text', '.a{font-size:28px}', '.a{font-size:1.75rem}'],
  ['small text has a floor', '.a{font-size:14px}', '.a{font-size:max(var(--smallest), .875rem)}'],
  [
    'within functions',
    '.a{width:calc(100% - 32px);max-height:min(380px,50vh)}',
    '.a{width:calc(100% - 2rem);max-height:min(23.75rem,50vh)}',
  ],
  ['beside a variable', '.a{margin:var(--m) 24px}', '.a{margin:var(--m) 1.5rem}'],
  ['in a variable', '.a{--m:24px}', '.a{--m:1.5rem}'],
  ['paper', '@media print{.a{margin:16px}}', '@media print{.a{margin:1rem}}'],
])('%s', (_name, css, expected) => {
  expect(scaled(css)).toBe(expected);
});

test('a narrow layout comes earlier where text is larger, on screens alone', () => {
  expect(scaled('@media (max-width:600px){.a,html[lang] .b{color:red}}')).toBe(
    '@media (max-width:37.5rem){.a,html[lang] .b{color:red}}' +
      '@media screen and (max-width:46.875rem){:root[data-text=large] .a,html[data-text=large][lang] .b{color:red}}' +
      '@media screen and (max-width:56.25rem){:root[data-text=extra-large] .a,html[data-text=extra-large][lang] .b{color:red}}',
  );
});

test('a wide layout comes later', () => {
  expect(scaled('@media (min-width:440px){.a{color:red}}')).toBe(
    '@media (min-width:27.5rem){:root:not([data-text=large]):not([data-text=extra-large]) .a{color:red}}' +
      '@media screen and (min-width:34.375rem){:root[data-text=large] .a{color:red}}' +
      '@media screen and (min-width:41.25rem){:root[data-text=extra-large] .a{color:red}}',
  );
});

test.each([
  ['supports', '@supports (gap:1px){.a{color:red}}'],
  ['media', '@media print{.a{color:red}}'],
  ['keyframes', '@keyframes turn{to{color:red}}'],
])('@%s within a question of width is refused: its copies would hold for every size', (name, rule) => {
  expect(() => scaled(`@media (max-width:600px){${rule}}`)).toThrow(`@${name} within a question of width`);
});

test('a module with variables survives', () => {
  const css = '@media (max-width:600px){.a{width:calc(1em + var(--n) * 150px)}}';
  const { code } = transform({
    filename: '/x/src/ui/A.module.css',
    code: Buffer.from(css),
    cssModules: true,
    visitor: scaleCss(),
  });
  expect(code.toString()).toContain('calc(1em + var(--n) * 9.375rem)');
});

test('what a module says of the root as a whole stays said of the root', () => {
  const { code } = transform({
    filename: '/x/src/ui/A.module.css',
    code: Buffer.from('@media (max-width:600px){:global(html[data-able]) .a{color:red}}'),
    minify: true,
    cssModules: { pattern: '[local]' },
    visitor: scaleCss(),
  });
  expect(code.toString()).toContain('html[data-able][data-text=large] .a{color:red}');
});

test.each(['/x/src/deck/stage/Stage.module.css', '/x/src/pages/brief/BriefSheet.module.css', 'style.css'])(
  '%s is drawn to its own measure',
  (file) => {
    expect(scaled('@media (max-width:600px){.a{padding:16px}}', file)).toBe(
      '@media (max-width:600px){.a{padding:16px}}',
    );
  },
);
