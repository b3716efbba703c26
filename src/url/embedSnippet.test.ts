import { expect, test } from 'vitest';
import { embedAddress, embedSnippet } from './embedSnippet';

test.each([
  ['system', '/embed/a/'],
  ['light', '/embed/a/?theme=light'],
  ['dark', '/embed/a/?theme=dark'],
] as const)('the look %s is in the address', (theme, address) => {
  expect(embedAddress('/embed/a/', theme)).toBe(address);
});

test('the HTML to paste', () => {
  expect(embedSnippet({ address: 'https://example.org/embed/a/', title: '虚构：站', width: 320, height: 180 })).toBe(
    '<iframe src="https://example.org/embed/a/" title="虚构：站" width="320" height="180" loading="lazy" style="border:0;max-width:100%"></iframe>',
  );
});

test('a name cannot end its attribute', () => {
  const snippet = embedSnippet({ address: 'https://example.org/?a=1&b=2', title: '"><script>', width: 1, height: 1 });
  expect(snippet).toContain('src="https://example.org/?a=1&amp;b=2" title="&quot;&gt;&lt;script&gt;"');
});
