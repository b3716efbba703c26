import { expect, test } from 'vitest';
import { makeEntry, words } from '../../tests/support/make';
import type { Language } from '../i18n/languages';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { revisionRows } from '../model/revisionRows';
import { revisionsFeed } from './revisionsFeed';

const rows = revisionRows([
  {
    entry: makeEntry('test-2023', 2023),
    revisions: [
      { date: '2024-02-01', what: words('首次整理', 'First entered'), why: words('报告发布', 'The report came out') },
      {
        date: '2024-02-03T09:30+08:00',
        what: words('“A&B” < 5 > 4\u0007', '“A&B” < 5 > 4'),
        why: words(']]> &amp;', ']]> &amp;'),
        indicators: ['alpha'],
        records: ['r1'],
      },
    ],
  },
]);

async function feed(given: { language?: Language; siteUrl?: string; rows?: typeof rows } = {}): Promise<string> {
  const { language = 'zh-CN', siteUrl = '' } = given;
  const { t } = await startWholeI18n(language);
  return revisionsFeed(given.rows ?? rows, { t, language, siteUrl, publishedAt: '2024-01-29T17:22+08:00' });
}

/** Fails where a tag is not closed in its order, or a sign of the syntax stands free; the texts of the elements else. */
function textsOf(xml: string, name: string): string[] {
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  const open: string[] = [];
  for (const [whole, slash, tag = '', empty] of body.matchAll(
    /<(\/?)([a-z]+)(?: [a-zA-Z:]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*(\/?)>/g,
  )) {
    if (slash) expect(open.pop(), whole).toBe(tag);
    else if (!empty) open.push(tag);
  }
  expect(open).toEqual([]);
  const text = body.replace(/<\/?[a-z]+(?: [a-zA-Z:]+="[^"]*")*\/?>/g, '');
  expect(text.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]|(?![\t\n\r])\p{Cc}/u);
  return [...body.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, found = '']) => found);
}

test('is well-formed and says what changed, newest first', async () => {
  const xml = await feed();
  expect(textsOf(xml, 'title')).toEqual(['法治政府建设指标：数据更新', '报告 · 2024-02-03 09:30', '报告 · 2024-02-01']);
  expect(textsOf(xml, 'updated')).toEqual([
    '2024-02-03T09:30:00+08:00',
    '2024-02-03T09:30:00+08:00',
    '2024-02-01T00:00:00Z',
  ]);
  expect(textsOf(xml, 'name')).toEqual(['法治政府建设指标']);
});

test('escapes what the syntax needs, leaves out what XML cannot hold', async () => {
  expect(textsOf(await feed(), 'summary')).toEqual([
    '“A&amp;B” &lt; 5 &gt; 4。原因：]]&gt; &amp;amp;。涉及：alpha、r1。',
    '首次整理。原因：报告发布。',
  ]);
});

test('ids are names that stay the same wherever the site stands', async () => {
  const ids = textsOf(await feed(), 'id');
  expect(ids).toEqual(textsOf(await feed({ siteUrl: 'https://example.org/a/' }), 'id'));
  expect(new Set(ids).size).toBe(3);
  expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id))).toEqual([]);
  // One revision has one id in both languages; the feeds are two.
  const english = textsOf(await feed({ language: 'en' }), 'id');
  expect(english.slice(1)).toEqual(ids.slice(1));
  expect(english[0]).not.toBe(ids[0]);
});

test.each([
  ['zh-CN', '', 'feed.xml', 'data/'],
  ['en', '', 'feed.xml', 'data/'],
  ['zh-CN', 'https://example.org/a/', 'https://example.org/a/feed.xml', 'https://example.org/a/data/'],
  ['en', 'https://example.org/a/', 'https://example.org/a/en/feed.xml', 'https://example.org/a/en/data/'],
] as const)('links, in %s, with the site at “%s”', async (language, siteUrl, self, page) => {
  const links = [...(await feed({ language, siteUrl })).matchAll(/rel="(\w+)"[^>]* href="([^"]+)"/g)];
  expect(links.map(([, rel, href]) => [rel, href])).toEqual([
    ['self', self],
    ['alternate', page],
    ['alternate', `${page}#test-2023-2024-02-03t09-30-08-00-1`],
    ['alternate', `${page}#test-2023-2024-02-01-1`],
  ]);
});

test('without a revision it is as old as the report', async () => {
  const xml = await feed({ rows: [] });
  expect(textsOf(xml, 'updated')).toEqual(['2024-01-29T17:22:00+08:00']);
  expect(xml).not.toContain('<entry>');
});
