import { expect, test } from 'vitest';
import { checkReport } from '../src/dataset/checkReport';
import { parseCatalogue } from '../src/dataset/parseCatalogue';
import { parseReport } from '../src/dataset/parseReport';
import { parseReportIndex } from '../src/dataset/parseReportIndex';
import { parseSeries } from '../src/dataset/parseSeries';
import { definitionAt, valueAt } from '../src/model/seriesValue';
import { usable } from './support/bundled';
import { fictionalTexts } from './support/fictional';

const texts = fictionalTexts();
const text = (file: string) => texts[file] ?? '';
const catalogue = usable(parseCatalogue('catalogue.json', text('catalogue.json')));
const entries = parseReportIndex('reports.json', text('reports.json'));
const seriesOf = (id: string) => usable(parseSeries(`series/${id}.json`, text(`series/${id}.json`), id));

test('thirteen reports, newest first, every row of them good', () => {
  expect(entries.issues).toEqual([]);
  expect(usable(entries).map(({ id }) => id)).toEqual([
    ...['a', 'c', 'b', 'd'].map((place) => `fictional-${place}-2023`),
    ...[2022, 2021, 2020].flatMap((year) => ['a', 'c', 'b'].map((place) => `fictional-${place}-${year}`)),
  ]);
  const issues = usable(entries).flatMap(({ path }) => {
    const parsed = parseReport(path, text(path));
    return [...parsed.issues, ...checkReport(catalogue, path, usable(parsed)).issues];
  });
  expect(issues).toEqual([]);
});

test('every indicator has its series, of every place and year', () => {
  expect(catalogue.indicators).toHaveLength(6);
  for (const { id } of catalogue.indicators) {
    expect(seriesOf(id)).toMatchObject({
      years: [2020, 2021, 2022, 2023],
      places: ['fictional-a', 'fictional-c', 'fictional-b', 'fictional-d'],
    });
  }
});

test('one value is missing, one is 0, one place has one year, one value is counted otherwise', () => {
  expect(valueAt(seriesOf('answer-rate'), 'fictional-b', 2022)).toBeNull();
  expect(valueAt(seriesOf('case-count'), 'fictional-c', 2021)).toBe(0);
  expect(seriesOf('review-rate').values[3]).toEqual([null, null, null, 99.9]);
  expect(definitionAt(seriesOf('case-count'), 'fictional-b', 2021)?.zh).toBe('含二审案件');
});
