import type { TFunction } from 'i18next';
import type { Dataset } from '../dataset/dataset';
import { formatValueParts, inLanguage, type Language } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';

export interface JsonLdContext {
  t: TFunction;
  language: Language;
  /** Address of the site with a slash at its end, or empty where it is not known. */
  siteUrl: string;
  /** The way from the page to the site's root folder: `../../`. Addresses start there where the site's is not known. */
  root: string;
}

/** The files a visitor's program can take, by their path below the root. */
function downloads({ entry }: Dataset, language: Language): readonly [string, string][] {
  const tables = language === 'en' ? ['indicators.en.csv', 'records.en.csv'] : ['indicators.csv', 'records.csv'];
  return [
    ...['catalogue.json', 'reports.json', ...(entry ? [entry.path] : [])].map((file): [string, string] => [
      `data/${file}`,
      'application/json',
    ]),
    ...tables.map((file): [string, string] => [`data/${file}`, 'text/csv']),
  ];
}

/** A value as schema.org's PropertyValue tells it: one that is not exact has a least or a most, or is a text. */
function valueFields({ indicator, inexact }: IndicatorRow, value: number, language: Language) {
  switch (inexact?.bound) {
    case undefined:
      return { value };
    case 'over':
    case 'at-least':
      return { minValue: value };
    case 'under':
    case 'at-most':
      return { maxValue: value };
    case 'range':
      return { minValue: value, maxValue: inexact?.upTo ?? value };
    case 'near':
    case 'about':
      return { value: formatValueParts(indicator, value, language, inexact).number };
  }
}

/**
 * What a page shows, as a schema.org Dataset for search engines: the rows given are its variables. A value the report
 * does not state is left out, and so is a licence, for the publisher states none. Null without a report.
 */
export function datasetJsonLd(dataset: Dataset, rows: readonly IndicatorRow[], context: JsonLdContext) {
  const { entry, report } = dataset;
  const { t, language, siteUrl, root } = context;
  if (!entry || !report) return null;
  const publisher = { '@type': 'GovernmentOrganization', name: inLanguage(entry.publisher, language) };
  const title = inLanguage(entry.title, language);
  const place = inLanguage(entry.place.name, language);
  // A midnight stands for a day whose hour is not known.
  const datePublished = entry.publishedAt.replace(/T00:00.*$/, '');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(siteUrl ? { url: `${siteUrl}${language === 'en' ? 'en/' : ''}data/` } : {}),
    name: t('share.datasetName', { place, year: entry.year }),
    description: t('share.datasetText', {
      title,
      indicators: t('counts.indicators', { count: report.observations.length }),
      records: t('counts.records', { count: report.records.length }),
    }),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    isBasedOn: { '@type': 'Report', name: title, datePublished, publisher },
    datePublished,
    temporalCoverage: String(entry.year),
    spatialCoverage: {
      '@type': 'Place',
      name: place,
      identifier: { '@type': 'PropertyValue', name: t('data.adminCode'), value: entry.place.adminCode },
    },
    variableMeasured: rows.map((row) => ({
      '@type': 'PropertyValue',
      propertyID: row.id,
      name: inLanguage(row.indicator.name, language),
      ...(row.value === null
        ? {}
        : { ...valueFields(row, row.value, language), unitText: inLanguage(row.indicator.unit, language) }),
    })),
    distribution: downloads(dataset, language).map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: path.slice('data/'.length),
      encodingFormat,
      contentUrl: (siteUrl || root) + path,
    })),
  };
}
