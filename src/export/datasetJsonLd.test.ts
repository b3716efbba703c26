import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation } from '../../tests/support/make';
import type { Language } from '../i18n/languages';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { indicatorRows } from '../model/indicatorRows';
import { datasetJsonLd } from './datasetJsonLd';

const dataset = bundledDataset();
const rows = indicatorRows(dataset);

async function described(given: { language?: Language; siteUrl?: string; root?: string; of?: typeof rows } = {}) {
  const { language = 'zh-CN', siteUrl = '', root = '../', of = rows } = given;
  const { t } = await startWholeI18n(language);
  return datasetJsonLd(dataset, of, { t, language, siteUrl, root });
}

test('whose data it is, of what place and year', async () => {
  expect(await described()).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '肇庆市2023年法治政府建设指标',
    inLanguage: 'zh-CN',
    publisher: { '@type': 'GovernmentOrganization', name: '肇庆市人民政府' },
    isBasedOn: { '@type': 'Report', name: '肇庆市2023年法治政府建设年度报告' },
    datePublished: '2024-01-29T17:22+08:00',
    temporalCoverage: '2023',
    spatialCoverage: { '@type': 'Place', name: '肇庆市', identifier: { value: '441200' } },
  });
});

test.each(['zh-CN', 'en'] as const)(
  '%s: long enough for a search engine, and no licence is made up',
  async (language) => {
    const made = await described({ language });
    expect(made?.description.length).toBeGreaterThanOrEqual(50);
    expect(made?.description).toMatch(/33.*84/);
    expect(made).not.toHaveProperty('license');
  },
);

test('every figure given is a variable, as printed', async () => {
  const all = await described();
  expect(all?.variableMeasured).toHaveLength(33);
  const one = await described({ language: 'en', of: rows.filter(({ id }) => id === 'petition-resolution-rate') });
  expect(one?.variableMeasured).toEqual([
    {
      '@type': 'PropertyValue',
      propertyID: 'petition-resolution-rate',
      name: 'First-time petitions resolved at the first attempt',
      value: 96.08,
      unitText: '%',
    },
  ]);
});

test('a value that is not stated is left out; a zero is not', async () => {
  const { t } = await startWholeI18n('zh-CN');
  const made = makeDataset({
    indicators: [makeIndicator({ id: 'zero' }), makeIndicator({ id: 'missing' })],
    observations: [makeObservation('zero', 0)],
  });
  const { variableMeasured } =
    datasetJsonLd(made, indicatorRows(made), { t, language: 'zh-CN', siteUrl: '', root: './' }) ?? {};
  expect(variableMeasured?.map((variable) => 'value' in variable && variable.value)).toEqual([0, false]);
});

test.each([
  ['zh-CN', '', '../../', undefined, '../../data/catalogue.json', '../../data/records.csv'],
  ['en', '', '../', undefined, '../data/catalogue.json', '../data/records.en.csv'],
  [
    'zh-CN',
    'https://example.org/a/',
    '../',
    'https://example.org/a/data/',
    'https://example.org/a/data/catalogue.json',
    'https://example.org/a/data/records.csv',
  ],
  [
    'en',
    'https://example.org/a/',
    '../',
    'https://example.org/a/en/data/',
    'https://example.org/a/data/catalogue.json',
    'https://example.org/a/data/records.en.csv',
  ],
] as const)('addresses in %s, with the site at “%s”', async (language, siteUrl, root, url, first, last) => {
  const made = await described({ language, siteUrl, root });
  expect(made?.url).toBe(url);
  const files = made?.distribution.map(({ contentUrl }) => contentUrl) ?? [];
  expect([files[0], files[files.length - 1], files.length]).toEqual([first, last, 5]);
});

test('nothing is said of a report that did not load', async () => {
  const { t } = await startWholeI18n('zh-CN');
  const context = { t, language: 'zh-CN', siteUrl: '', root: './' } as const;
  expect(datasetJsonLd({ ...dataset, report: null }, [], context)).toBeNull();
});
