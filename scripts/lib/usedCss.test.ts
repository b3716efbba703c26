import { expect, test } from 'vitest';
import { usedCss } from './usedCss.mjs';

const CSS = [
  'html{color:red}',
  '.visually-hidden{width:1px}',
  '.Ab1_cD_page{color:#00f}',
  '.Ab1_cD_other{color:green}',
  '.Zz9xYw_gone{top:0}',
  '@media print{.Zz9xYw_gone,.Ab1_cD_page{display:none}}',
  '.-\\38 aWSq_table th{left:0}',
  '[data-domain=a]{--hue:red}',
].join('');

test('keeps whole modules that the page shows, and what is no module', () => {
  const css = usedCss(CSS, '<main class="Ab1_cD_page" data-domain="a"></main>');
  for (const kept of ['html{', '.visually-hidden{', '.Ab1_cD_page{color', '.Ab1_cD_other{', '[data-domain=a]']) {
    expect(css).toContain(kept);
  }
  // A rule that a module shares with one that is gone stays.
  expect(css).toContain('@media print{.Zz9xYw_gone,.Ab1_cD_page{display:none}}');
  expect(css).not.toMatch(/top:0|aWSq/);
});

test('finds a class whose mark begins like a number', () => {
  expect(usedCss(CSS, '<table class="-8aWSq_table"></table>')).toContain('aWSq_table th{left:0}');
});

test('stays in the words of the oldest browser', () => {
  expect(usedCss('@media (max-width:600px){p{top:0;right:0;bottom:0;left:0}}', '')).toBe(
    '@media (max-width:600px){p{top:0;bottom:0;left:0;right:0}}',
  );
});

test('a page without classes keeps what is no module', () => {
  expect(usedCss(CSS, '<p>没有</p>')).toBe('html{color:red}.visually-hidden{width:1px}[data-domain=a]{--hue:red}');
});
