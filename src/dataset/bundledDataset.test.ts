import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bundledDataset, bundledText, usable } from '../../tests/support/bundled';
import { checkReport } from './checkReport';
import { parseCatalogue } from './parseCatalogue';
import { parseReport } from './parseReport';
import { parseReportIndex } from './parseReportIndex';
import { locateValue } from './printedValue';

const REPORT_FILE = 'reports/zhaoqing-2023.json';
const { catalogue, entries, report } = bundledDataset();

/** The rows of a fixture without its names, which the dataset words anew. */
function facts(name: string, names: readonly string[]): { id: string }[] {
  const text = readFileSync(new URL(`../../tests/fixtures/${name}`, import.meta.url), 'utf8');
  return Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true }).data.map(({ id, ...rest }) => ({
    id,
    ...Object.fromEntries(Object.entries(rest).filter(([column]) => !names.includes(column))),
  }));
}
const indicatorFacts = facts('facts-indicators.csv', ['name_zh', 'name_en']);
const recordFacts = facts('facts-records.csv', ['title_zh', 'title_en']);

test('no file has an issue, no row is left out', () => {
  const parsedCatalogue = parseCatalogue('catalogue.json', bundledText('catalogue.json'));
  const parsedIndex = parseReportIndex('reports.json', bundledText('reports.json'));
  const parsedReport = parseReport(REPORT_FILE, bundledText(REPORT_FILE));
  const checked = checkReport(usable(parsedCatalogue), REPORT_FILE, usable(parsedReport));
  const issues = [parsedCatalogue, parsedIndex, parsedReport, checked].flatMap((part) => part.issues);
  expect(issues).toEqual([]);
});

test('holds as many rows as the facts and four domains of 19 categories', () => {
  expect([indicatorFacts.length, recordFacts.length]).toEqual([33, 84]);
  expect([catalogue.indicators.length, report.observations.length, report.records.length]).toEqual([33, 33, 84]);
  expect(catalogue.domains.map((domain) => domain.id)).toEqual([
    'administration',
    'enforcement',
    'disputes',
    'supervision',
  ]);
  expect(catalogue.categories).toHaveLength(19);
});

test.each(indicatorFacts)('indicator $id is as the facts state it', (fact) => {
  const indicator = catalogue.indicators.find(({ id }) => id === fact.id);
  const observation = report.observations.find((row) => row.indicator === fact.id);
  expect({
    id: indicator?.id,
    domain: indicator?.domain,
    category: indicator?.category,
    section: observation?.section,
    kind: indicator?.kind,
    value: String(observation?.value),
    unit_zh: indicator?.unit.zh,
    quote: observation?.quote,
  }).toEqual(fact);
});

test.each(recordFacts)('record $id is as the facts state it', (fact) => {
  const { title: _, ...record } = report.records.find(({ id }) => id === fact.id) ?? { title: null, tags: [] };
  expect({ ...record, tags: record.tags.join(';') }).toEqual(fact);
});

// Asked again of the rows themselves, so that a parser grown lax shows here.
describe('every row holds together', () => {
  const domainOf = new Map(catalogue.categories.map(({ id, domain }) => [id, domain]));
  const sections = new Set(report.sections.map((section) => section.id));

  test.each([
    ['domain', catalogue.domains.map((row) => row.id)],
    ['category', catalogue.categories.map((row) => row.id)],
    ['indicator', catalogue.indicators.map((row) => row.id)],
    ['section', report.sections.map((row) => row.id)],
    ['observation', report.observations.map((row) => row.indicator)],
    ['record', report.records.map((row) => row.id)],
  ])('no %s id is used twice', (_, ids) => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each category belongs to its domain', () => {
    const rows = [...catalogue.indicators, ...report.records];
    expect(rows.filter((row) => domainOf.get(row.category) !== row.domain)).toEqual([]);
    const domains = new Set(catalogue.domains.map(({ id }) => id));
    expect(catalogue.categories.filter(({ domain }) => !domains.has(domain))).toEqual([]);
  });

  test('each value has its indicator, and each indicator its value', () => {
    const observed = report.observations.map(({ indicator }) => indicator).sort();
    expect(observed).toEqual(catalogue.indicators.map(({ id }) => id).sort());
  });

  test('each row has a section and a quote', () => {
    const rows = [...report.observations, ...report.records];
    expect(rows.filter(({ section, quote }) => !sections.has(section) || quote.trim() === '')).toEqual([]);
  });

  test.each(report.observations)('$indicator: its value is possible and printed in its quote', (observation) => {
    const { indicator: id, value, quote } = observation;
    const indicator = catalogue.indicators.find((row) => row.id === id);
    if (!indicator) throw new Error(`${id} is not in the catalogue`);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(indicator.kind === 'rate' ? 100 : Number.POSITIVE_INFINITY);
    const [start, end] = locateValue(quote, indicator.kind, value, indicator.unit.zh) ?? [0, 0];
    expect(quote.slice(start, end)).toBe(indicator.kind === 'rank' ? '第一' : `${value}${indicator.unit.zh}`);
  });
});

test('says whose report it is', () => {
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    id: 'zhaoqing-2023',
    place: { name: { zh: '肇庆市' }, adminCode: '441200', level: 'prefecture' },
    year: 2023,
    title: { zh: '肇庆市2023年法治政府建设年度报告' },
    publisher: { zh: '肇庆市人民政府' },
    publishedAt: '2024-01-29T17:22+08:00',
    path: REPORT_FILE,
  });
  expect(report.id).toBe('zhaoqing-2023');
});

test('sets no target: the report states none', () => {
  expect(catalogue.indicators.filter((indicator) => indicator.target !== null)).toEqual([]);
});
