import { expect, test } from 'vitest';
import { escapeXml } from './escapeXml';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['line\nand\ttab stay', 'line\nand\ttab stay'],
  ['no\u0000t\u001f in XML\uffff', 'not in XML'],
  ['half a pair \ud842 goes, 𠮷 stays', 'half a pair  goes, 𠮷 stays'],
])('%j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
