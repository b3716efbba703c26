import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { parseReport } from '../../src/dataset/parseReport';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';
import type { Observation } from '../../src/dataset/schema';
import type { ConfirmedReport } from '../../src/imported/imported';

const PATH = 'reports/zhaoqing-2023.json';

/**
 * The bundled report as if it were of another year, to be kept: made up, only so that pages have a year more.
 * @param change figures by indicator that are other than in the bundled one; null leaves one out
 * @param more figures besides
 */
export function reportOfYear(
  year: number,
  change: Readonly<Record<string, number | null>> = {},
  more: readonly Observation[] = [],
): ConfirmedReport {
  const entry = parseReportIndex('reports.json', BUNDLED_FILES['reports.json'] ?? '').value?.[0];
  const read = parseReport(PATH, BUNDLED_FILES[PATH] ?? '').value;
  if (!entry || !read) throw new Error('no bundled report');
  const id = `zhaoqing-${year}`;
  const observations = read.observations.flatMap((observation): Observation[] => {
    const value = change[observation.indicator];
    if (value === null) return [];
    return [value === undefined ? observation : { ...observation, value, quote: `虚构${value}` }];
  });
  const title = { zh: `虚构的肇庆市${year}年报告`, en: `Fictional Zhaoqing report ${year}` };
  return {
    entry: { ...entry, id, year, title, publishedAt: `${year + 1}-01-15T09:00+08:00` },
    report: { ...read, id, observations: [...observations, ...more] },
    origin: `fictional-${year}.txt`,
  };
}
