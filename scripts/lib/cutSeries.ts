import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkReport } from '../../src/dataset/checkReport';
import type { DataIssue, Parsed } from '../../src/dataset/issue';
import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReport } from '../../src/dataset/parseReport';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';
import type { Catalogue, Report, ReportEntry } from '../../src/dataset/schema';
import { seriesFromReports } from '../../src/model/seriesFromReports';
import { CATALOGUE_FILE, INDEX_FILE, seriesFile } from '../../src/sources/source';

/** What was written, and what was wrong with the files it was made from. */
export interface SeriesCut {
  /** Paths in the target folder. */
  written: readonly string[];
  /** One line each: file, where in it, what to do. */
  problems: readonly string[];
  places: number;
  years: number;
  values: number;
}

/** Files open at once: enough to keep the disk busy, few enough for any system. */
const BATCH = 64;

const sayIssue = ({ file, path, expected, detail, got }: DataIssue) =>
  `${file}${path ? ` at ${path}` : ''}: expected ${[expected, detail].filter(Boolean).join(' ')}, ` +
  `found ${got.replace(/\s+/g, ' ').trim() || 'nothing'}. Correct the file and run again.`;

const isListed = (file: string) => file !== CATALOGUE_FILE && file !== INDEX_FILE;

/** Reads a file with its parser; what cannot be read, or is wrong in it, is added to the problems. */
async function read<T>(
  folder: string,
  file: string,
  parse: (file: string, text: string) => Parsed<T>,
  problems: string[],
): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    const cause =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error;
    const remedy = isListed(file) ? `Put it there, or take it out of ${INDEX_FILE}` : 'Name the folder that holds it';
    problems.push(`${file}: ${cause} in ${folder}. ${remedy}.`);
    return null;
  }
  const { value, issues } = parse(file, text);
  problems.push(...issues.map(sayIssue));
  return value;
}

/** Only what a series is made of: a country's reports do not fit in memory with their texts. */
const slim = ({ id, observations }: Report): Report => ({
  id,
  sections: [],
  observations: observations.map((observation) => ({ ...observation, quote: '' })),
  records: [],
});

async function readChecked(folder: string, entry: ReportEntry, catalogue: Catalogue, problems: string[]) {
  const report = await read(folder, entry.path, parseReport, problems);
  if (!report) return [];
  const checked = checkReport(catalogue, entry.path, report);
  problems.push(...checked.issues.map(sayIssue));
  return [{ entry, report: slim(checked.report) }];
}

/**
 * Reads the reports of a data folder and writes one file for each indicator of its catalogue into another (or the
 * same): every place and year of it. Faulty reports and rows are left out and named; the rest is written.
 */
export async function cutSeries(from: string, to: string): Promise<SeriesCut> {
  const problems: string[] = [];
  const catalogue = await read(from, CATALOGUE_FILE, parseCatalogue, problems);
  const entries = await read(from, INDEX_FILE, parseReportIndex, problems);
  if (!catalogue || !entries) return { written: [], problems, places: 0, years: 0, values: 0 };

  const reports: { entry: ReportEntry; report: Report }[] = [];
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    for (const found of await Promise.all(batch.map((entry) => readChecked(from, entry, catalogue, problems)))) {
      reports.push(...found);
    }
  }

  const written: string[] = [];
  for (const { id } of catalogue.indicators) {
    const file = join(to, seriesFile(id));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(seriesFromReports(id, reports))}\n`);
    written.push(seriesFile(id));
  }
  const count = (key: (entry: ReportEntry) => string | number) => new Set(reports.map(({ entry }) => key(entry))).size;
  return {
    written,
    problems,
    places: count(({ place }) => place.id),
    years: count(({ year }) => year),
    values: reports.reduce((sum, { report }) => sum + report.observations.length, 0),
  };
}
