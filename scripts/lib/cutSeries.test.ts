import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fictionalTexts } from '../../tests/support/fictional';
import { cutSeries } from './cutSeries';

const texts = fictionalTexts();
const isSeries = (file: string) => file.startsWith('series/');
const REPORT = 'reports/fictional-a-2023.json';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'series-'));
  for (const [file, text] of Object.entries(texts)) if (!isSeries(file)) await put(file, text);
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, text: string) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

const cut = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));

test('writes one file an indicator, beside the reports', async () => {
  const { written, problems, ...counts } = await cutSeries(folder, folder);
  expect(problems).toEqual([]);
  expect(written).toEqual(Object.keys(texts).filter(isSeries));
  expect(counts).toEqual({ places: 4, years: 4, values: 77 });
  for (const file of written) expect(await cut(file)).toEqual(JSON.parse(texts[file] ?? ''));
});

test('or into another folder', async () => {
  const other = join(folder, 'built', 'data');
  await cutSeries(folder, other);
  expect(await readdir(other)).toEqual(['series']);
  expect(await readdir(folder)).not.toContain('series');
});

const damaged = (change: (report: string) => string) => () => put(REPORT, change(texts[REPORT] ?? ''));

test.each([
  [
    'a report that is not there',
    () => rm(join(folder, REPORT)),
    `${REPORT}: there is no such file in `,
    'Put it there, or take it out of reports.json.',
    null,
  ],
  [
    'a report cut off',
    damaged((text) => text.slice(0, 40)),
    `${REPORT}: expected json 1:`,
    'Correct the file and run again.',
    null,
  ],
  [
    'an unknown indicator',
    damaged((text) => text.replace('"answer-rate"', '"anwser-rate"')),
    `${REPORT} at observations[anwser-rate].indicator: expected known-indicator, found anwser-rate.`,
    'Correct the file and run again.',
    null,
  ],
  [
    'a value that its quote does not state',
    damaged((text) => text.replace('"value":96.08', '"value":96.8')),
    `${REPORT} at observations[answer-rate].quote: expected value-in-quote 96.8, found `,
    'Correct the file and run again.',
    null,
  ],
])('names %s and writes the rest', async (_, damage, start, end, value) => {
  await damage();
  const { written, problems } = await cutSeries(folder, folder);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.startsWith(start)).toBe(true);
  expect(problems[0]?.endsWith(end)).toBe(true);
  expect(written).toHaveLength(6);
  const { places, years, values } = await cut('series/answer-rate.json');
  expect(values[places.indexOf('fictional-a')][years.indexOf(2023)]).toBe(value);
  expect(values[places.indexOf('fictional-b')][years.indexOf(2023)]).toBe(99.2);
});

test.each(['catalogue.json', 'reports.json'])('without %s nothing is written', async (file) => {
  await rm(join(folder, file));
  const { written, problems } = await cutSeries(folder, folder);
  expect(written).toEqual([]);
  expect(problems).toEqual([
    expect.stringMatching(`^${file}: there is no such file in .* Name the folder that holds it.$`),
  ]);
});
