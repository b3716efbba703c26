import { readFileSync } from 'node:fs';
import { checkReport } from '../../src/dataset/checkReport';
import type { Dataset } from '../../src/dataset/dataset';
import type { Parsed } from '../../src/dataset/issue';
import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReport } from '../../src/dataset/parseReport';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';

/** The text of a file of the bundled data folder. */
export const bundledText = (file: string): string =>
  readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8');

/** The value of a parsed file that must be usable. */
export function usable<T>({ value, issues }: Parsed<T>): T {
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

/** The bundled report with its catalogue, as the pages see it; new objects on every call. */
export function bundledDataset(): Dataset & { report: NonNullable<Dataset['report']> } {
  const catalogue = usable(parseCatalogue('catalogue.json', bundledText('catalogue.json')));
  const entries = usable(parseReportIndex('reports.json', bundledText('reports.json')));
  const file = 'reports/zhaoqing-2023.json';
  const { report } = checkReport(catalogue, file, usable(parseReport(file, bundledText(file))));
  return { catalogue, entries, entry: entries[0] ?? null, report };
}
