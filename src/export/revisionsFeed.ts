import type { TFunction } from 'i18next';
import { formatTime, inLanguage, type Language } from '../model/format';
import type { RevisionRow } from '../model/revisionRows';
import { escapeXml } from './escapeXml';
import { nameUuid } from './nameUuid';
import { rfc3339 } from './rfc3339';

export interface FeedContext {
  t: TFunction;
  language: Language;
  /** Address of the site with a slash at its end, or empty where it is not known: then links are relative to the feed. */
  siteUrl: string;
  /** When the newest report was published: the feed's own time where there is no revision. */
  publishedAt: string;
}

/** What changed in the data, as an Atom feed (RFC 4287); rows newest first. Ids are names, not addresses. */
export function revisionsFeed(rows: readonly RevisionRow[], context: FeedContext): string {
  const { t, language, siteUrl, publishedAt } = context;
  const folder = language === 'en' ? 'en/' : '';
  // Relative links start from the feed's own folder, which for English is `en/`.
  const home = siteUrl ? `${siteUrl}${folder}` : '';
  const entries = rows.map(({ id, entry, revision }) => {
    const touched = [...(revision.indicators ?? []), ...(revision.records ?? [])];
    const summary = [
      t('share.feedWhat', { what: inLanguage(revision.what, language) }),
      t('share.feedWhy', { why: inLanguage(revision.why, language) }),
      ...(touched.length > 0 ? [t('share.feedTouched', { list: touched.join(language === 'en' ? ', ' : '、') })] : []),
    ];
    return [
      '  <entry>',
      `    <id>urn:uuid:${nameUuid(id)}</id>`,
      `    <title>${escapeXml(`${inLanguage(entry.title, language)} · ${formatTime(revision.date)}`)}</title>`,
      `    <updated>${rfc3339(revision.date)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(`${home}data/#${id}`)}"/>`,
      `    <summary>${escapeXml(summary.join(language === 'en' ? ' ' : ''))}</summary>`,
      '  </entry>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>urn:uuid:${nameUuid(`rule-of-law-indicators revisions ${language}`)}</id>`,
    `  <title>${escapeXml(t('share.feedTitle'))}</title>`,
    `  <updated>${rfc3339(rows[0]?.revision.date ?? publishedAt)}</updated>`,
    `  <author><name>${escapeXml(t('shell.site'))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(`${home}feed.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(`${home}data/`)}"/>`,
    ...entries.flat(),
    '</feed>',
    '',
  ].join('\n');
}
