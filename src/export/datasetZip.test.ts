import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundledDataset, bundledText, usable } from '../../tests/support/bundled';
import { lying } from '../../tests/support/intakeFiles';
import {
  makeEntry,
  makeIndicator,
  makeObservation,
  makeRate,
  makeRecord,
  makeSection,
  words,
} from '../../tests/support/make';
import { checkReport } from '../dataset/checkReport';
import { parseCatalogue } from '../dataset/parseCatalogue';
import { parseReport } from '../dataset/parseReport';
import { parseReportIndex } from '../dataset/parseReportIndex';
import type { Catalogue, Report, ReportEntry } from '../dataset/schema';
import type { IntakeDataset } from '../intake/intake';
import { readIntake } from '../intake/readIntake';
import { datasetFile } from './datasetFile';
import { datasetZip } from './datasetZip';

const bundled = bundledDataset();
const [published] = bundled.entries;
if (!published) throw new Error('no published report');

/** The catalogue with what a report that was brought in adds to it. */
const catalogue: Catalogue = {
  ...bundled.catalogue,
  categories: [...bundled.catalogue.categories, { id: 'night-work', domain: 'enforcement', name: words('夜间执法') }],
  indicators: [
    ...bundled.catalogue.indicators.map((indicator, i) =>
      i === 0 ? { ...indicator, aliases: ['云溪的叫法'] } : indicator,
    ),
    makeIndicator({
      id: 'night-rounds',
      domain: 'enforcement',
      category: 'night-work',
      unit: { zh: '次', en: 'rounds' },
    }),
    makeRate({ id: 'night-rate', domain: 'enforcement', category: 'night-work' }),
  ],
};
const entry: ReportEntry = {
  ...makeEntry('yunxi-2024', 2024),
  place: { id: 'yunxi', name: words('云溪市', 'Yunxi'), adminCode: '990100', level: 'prefecture' },
  path: 'imported/yunxi-2024.json',
};
const report: Report = {
  id: entry.id,
  sections: [makeSection('1.1')],
  observations: [
    makeObservation('night-rounds', 12, { quote: '夜间执法12次', note: words('说明'), definition: words('口径') }),
    { indicator: 'night-rate', value: 96.08, bound: 'over', section: '1.1', quote: '办结率超96.08%' },
  ],
  records: [makeRecord({ domain: 'enforcement', category: 'night-work', tags: ['draft'] })],
  revisions: [{ date: '2025-02-01', what: words('更正'), why: words('笔误'), indicators: ['night-rounds'] }],
};
const inFolder = { ...entry, path: 'reports/yunxi-2024.json' };

const steps = { signal: new AbortController().signal, onProgress: () => {} };
/** What is read back by a site that has nothing but the published report, or other ones. */
async function bringIn(name: string, content: Blob | string | Uint8Array<ArrayBuffer>, entries = bundled.entries) {
  const { catalogue: known } = bundled;
  return readIntake(new File([content], name), { catalogue: known, entries }, steps);
}
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const zip = (own = { entry, report }) => datasetZip(catalogue, bundled.entries, own);

const ELSEWHERE = { file: 'x.zip', place: { kind: 'file' }, code: 'reports-elsewhere', values: { n: 1 } };

describe('brought in again without loss', () => {
  test('the whole set', async () => {
    const reports = [
      { entry, report },
      { entry: published, report: bundled.report },
    ];
    const read = await bringIn('x.json', datasetFile(catalogue, reports));
    expect(read).toStrictEqual({
      kind: 'dataset',
      form: 'json',
      encoding: 'utf-8',
      catalogue,
      reports: [
        { entry: inFolder, report },
        { entry: published, report: bundled.report },
      ],
      issues: [],
      remarks: [],
    });
  });

  test('one report, where those it lists beside it are not, is told', async () => {
    expect(await bringIn('x.zip', zip(), [])).toMatchObject({ remarks: [ELSEWHERE] });
  });

  test('one report', async () => {
    expect(await bringIn('x.zip', zip())).toStrictEqual({
      kind: 'dataset',
      form: 'json',
      encoding: null,
      catalogue,
      reports: [{ entry: inFolder, report }],
      issues: [],
      remarks: [],
    });
  });

  test('and out once more, the same file', async () => {
    const read = (await bringIn('x.zip', zip())) as IntakeDataset;
    const [again] = read.reports;
    if (!again?.entry || !read.catalogue) throw new Error('nothing was read');
    const second = datasetZip(read.catalogue, bundled.entries, { entry: again.entry, report: again.report });
    expect(await bytesOf(second)).toEqual(await bytesOf(zip()));
  });
});

describe('unpacked into the data folder', () => {
  const folderAfter = async (blob: Blob): Promise<Record<string, string>> => {
    const parts = Object.entries(unzipSync(await bytesOf(blob)));
    return {
      ...Object.fromEntries(
        ['catalogue.json', 'reports.json', published.path].map((file) => [file, bundledText(file)]),
      ),
      ...Object.fromEntries(parts.map(([file, bytes]) => [file, new TextDecoder().decode(bytes)])),
    };
  };

  test.each([
    ['a new report', { entry, report }, ['yunxi-2024', 'zhaoqing-2023'], report],
    [
      'a published one, changed',
      { entry: { ...published, path: 'imported/zhaoqing-2023.json' }, report: { ...bundled.report, records: [] } },
      ['zhaoqing-2023'],
      { ...bundled.report, records: [] },
    ],
  ])('%s: every file is good', async (_, own, ids, content) => {
    const files = await folderAfter(zip(own));
    const text = (file: string) => files[file] ?? '';
    const known = parseCatalogue('catalogue.json', text('catalogue.json'));
    const index = parseReportIndex('reports.json', text('reports.json'));
    expect([...known.issues, ...index.issues]).toEqual([]);
    expect(usable(known)).toStrictEqual(catalogue);
    expect(usable(index).map(({ id, path }) => [id, path])).toEqual(ids.map((id) => [id, `reports/${id}.json`]));
    for (const { id, path } of usable(index)) {
      const parsed = parseReport(path, text(path));
      const checked = checkReport(usable(known), path, usable(parsed));
      expect([...parsed.issues, ...checked.issues]).toEqual([]);
      if (id === own.entry.id) expect(checked.report).toStrictEqual(content);
    }
  });
});

describe('a packed data folder', () => {
  const parts = async () => unzipSync(await bytesOf(zip()));
  const packed = (given: Record<string, Uint8Array>) => zipSync(given) as Uint8Array<ArrayBuffer>;

  test('may lie in a folder, beside what a system puts there', async () => {
    const moved = Object.entries(await parts()).map(([name, bytes]) => [`站点/data/${name}`, bytes]);
    const read = await bringIn(
      'x.zip',
      packed({
        ...Object.fromEntries(moved),
        '__MACOSX/data/._catalogue.json': strToU8('x'),
        '站点/说明.txt': strToU8('x'),
      }),
    );
    expect(read).toMatchObject({ reports: [{ entry: inFolder, report }], issues: [], remarks: [] });
  });

  test('without a list of reports does not say whose they are', async () => {
    const { 'reports.json': _, ...rest } = await parts();
    expect(await bringIn('x.zip', packed(rest))).toMatchObject({
      reports: [{ entry: null, report }],
      issues: [],
      remarks: [],
    });
  });

  test('a report under the name of another is left out and told', async () => {
    const given = await parts();
    const renamed = strToU8(
      JSON.stringify({ ...JSON.parse(new TextDecoder().decode(given[inFolder.path])), id: 'other' }),
    );
    expect(await bringIn('x.zip', packed({ ...given, [inFolder.path]: renamed }))).toMatchObject({
      reports: [],
      issues: [
        {
          file: `x.zip/${inFolder.path}`,
          place: { path: 'id' },
          expected: 'one-of',
          values: { detail: 'yunxi-2024', got: 'other' },
        },
      ],
    });
  });

  test.each([
    ['a catalogue that is cut off', 'catalogue.json', '{"schemaVersion":1,', 'json'],
    ['a list that is none', 'reports.json', '{}', 'type'],
  ])('%s: refused, naming the part', async (_, part, text, expected) => {
    const read = await bringIn('x.zip', packed({ ...(await parts()), [part]: strToU8(text) }));
    expect(read).toMatchObject({ kind: 'refused', issues: [{ file: `x.zip/${part}`, code: 'data', expected }] });
  });

  test('brackets without end are refused', async () => {
    const deep = strToU8('['.repeat(100) + ']'.repeat(100));
    expect(await bringIn('x.zip', packed({ ...(await parts()), [inFolder.path]: deep }))).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'json-deep' }],
    });
  });

  test('a part that unpacks to more than is taken is refused', async () => {
    const bomb = lying(packed(await parts()), 100_000_000);
    expect(await bringIn('x.zip', bomb)).toMatchObject({ kind: 'refused', issues: [{ file: 'x.zip', code: 'bomb' }] });
  });

  test('one bad report costs that report alone', async () => {
    const read = await bringIn('x.zip', packed({ ...(await parts()), 'reports/bad.json': strToU8('{') }));
    expect(read).toMatchObject({
      reports: [{ report }],
      issues: [{ file: 'x.zip/reports/bad.json', expected: 'json' }],
    });
  });
});
