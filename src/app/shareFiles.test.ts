import { expect, test } from 'vitest';
import { bundledText } from '../../tests/support/bundled';
import { shareFiles } from './shareFiles';

const names = ['catalogue.json', 'reports.json', 'reports/zhaoqing-2023.json'];
const files = Object.fromEntries(names.map((name) => [name, bundledText(name)]));
const made = await shareFiles(files, 'https://example.org/');

test('makes every file, the same each time', async () => {
  expect(Object.keys(made).sort()).toEqual([
    'data/datapackage.json',
    'data/indicators.csv',
    'data/indicators.en.csv',
    'data/openapi.json',
    'data/records.csv',
    'data/records.en.csv',
    'en/feed.xml',
    'feed.xml',
  ]);
  expect(await shareFiles(files, 'https://example.org/')).toEqual(made);
});

test('the package lists the tables there are, with their columns and sizes', () => {
  const { resources } = JSON.parse(made['data/datapackage.json'] ?? '');
  for (const { path, bytes, schema } of resources) {
    const text = made[`data/${path}`] ?? '';
    expect(new TextEncoder().encode(text)).toHaveLength(bytes);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
  }
  expect(resources.map(({ name }: { name: string }) => name)).toEqual([
    'indicators',
    'records',
    'indicators-en',
    'records-en',
  ]);
});

test('every table and feed of the folder’s description is made', () => {
  const { paths } = JSON.parse(made['data/openapi.json'] ?? '');
  const described = Object.keys(paths).filter((path) => !path.includes('{') && !files[path.slice(1)]);
  const found = described.map((path) => (path.endsWith('.xml') ? path.slice(1) : `data${path}`));
  expect(found.filter((path) => !(path in made) || path === 'data/openapi.json')).toEqual([]);
});

test('every report counts, each with its own revisions', async () => {
  const entries = JSON.parse(files['reports.json'] ?? '');
  const older = { ...entries[0], id: 'zhaoqing-2022', year: 2022, path: 'reports/zhaoqing-2022.json' };
  const report = JSON.parse(files['reports/zhaoqing-2023.json'] ?? '');
  const { revisions: _, ...untold } = report;
  const two = await shareFiles(
    {
      ...files,
      'reports.json': JSON.stringify([...entries, older]),
      [older.path]: JSON.stringify({ ...untold, id: older.id }),
    },
    '',
  );
  expect(two['data/indicators.csv']?.trimEnd().split('\r\n')).toHaveLength(67);
  expect(two['feed.xml']?.match(/<entry>/g)).toHaveLength(report.revisions.length);
});

test('a data file that cannot be used stops the build', async () => {
  await expect(shareFiles({ ...files, 'catalogue.json': '<html>' }, '')).rejects.toThrow('catalogue.json');
});
