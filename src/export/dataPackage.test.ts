import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { dataPackage } from './dataPackage';

const table = { fields: [{ name: 'report', title: '报告', type: 'string' }], rows: [] } as const;
const made = dataPackage({
  title: '数据表',
  description: '说明',
  entries: [makeEntry('new-2023', 2023), makeEntry('old-2022', 2022)],
  tables: [
    { name: 'indicators', title: '指标表', path: 'indicators.csv', table, bytes: 12 },
    {
      name: 'indicators-en',
      title: 'Indicators',
      path: 'indicators.en.csv',
      table,
      bytes: 13,
      sameRowsAs: 'indicators',
    },
  ],
});

test('says what it is, whose and from when', () => {
  expect(made).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'rule-of-law-indicators',
    created: '2024-01-29T17:22:00+08:00',
    sources: [
      { title: '报告', path: 'reports/new-2023.json' },
      { title: '报告', path: 'reports/old-2022.json' },
    ],
    // Two reports of one publisher are one contributor.
    contributors: [{ title: '市政府', roles: ['publisher'] }],
  });
  expect(made).not.toHaveProperty('licenses');
});

test('describes each table, with its key', () => {
  expect(made.resources).toHaveLength(2);
  expect(made.resources[0]).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: 'indicators',
    type: 'table',
    title: '指标表',
    path: 'indicators.csv',
    bytes: 12,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.fields,
      missingValues: [''],
      primaryKey: ['report', 'id'],
    },
  });
});

test('a table in another language refers to the one that has the same rows', () => {
  expect(made.resources[1]?.schema.foreignKeys).toEqual([
    { fields: ['report', 'id'], reference: { resource: 'indicators', fields: ['report', 'id'] } },
  ]);
});

test('without a report it has no date', () => {
  expect(dataPackage({ title: '', description: '', entries: [], tables: [] })).not.toHaveProperty('created');
});
