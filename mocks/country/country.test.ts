import { expect, test } from 'vitest';
import { checkReport } from '../../src/dataset/checkReport';
import { parseReport } from '../../src/dataset/parseReport';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';
import { placesOf } from '../../src/model/places';
import { seriesFromReports } from '../../src/model/seriesFromReports';
import { bundledDataset, usable } from '../../tests/support/bundled';
import { countryPlaces, MOST_PLACES } from './countryPlaces';
import { countryEntry, countryReport, countryYears } from './countryReport';
import { countrySeries } from './countrySeries';

const { catalogue } = bundledDataset();
const places = countryPlaces(120);
const years = countryYears(4);
const read = places.flatMap((place) =>
  years.map((year) => ({ entry: countryEntry(place, year), report: countryReport(catalogue, place, years, year) })),
);

test.each([1, 2, 3, 12, 120, 3200, MOST_PLACES])(
  '%i places, each with a name, an id and a code of its own',
  (count) => {
    const made = countryPlaces(count).map(({ place }) => place);
    expect(made).toHaveLength(count);
    for (const key of ['id', 'adminCode'] as const) expect(new Set(made.map((place) => place[key])).size).toBe(count);
    expect(new Set(made.map(({ name }) => name.zh)).size).toBe(count);
    expect(
      made.filter(
        ({ name, adminCode }) => !/^虚构(?!.*undefined).+[省市县]$/.test(name.zh) || !/^\d{6}$/.test(adminCode),
      ),
    ).toEqual([]);
  },
);

// GB/T 2260: the provinces there are.
const REAL = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6]|71|8[12])/;

test('no code is that of a real place, every county lies in its city and province', () => {
  const nodes = placesOf(countryPlaces(3200).map((place) => countryEntry(place, 2023)));
  expect(nodes.filter(({ adminCode }) => REAL.test(adminCode))).toEqual([]);
  expect(nodes.filter(({ level, parent }) => level === 'county' && parent?.level !== 'prefecture')).toEqual([]);
  expect(nodes.filter(({ level, parent }) => level === 'prefecture' && parent?.level !== 'province')).toEqual([]);
});

test('its files are read without a fault', () => {
  const index = parseReportIndex('reports.json', JSON.stringify(read.map(({ entry }) => entry)));
  expect(index.issues).toEqual([]);
  const issues = read.flatMap(({ entry, report }) => {
    const parsed = parseReport(entry.path, JSON.stringify({ schemaVersion: 1, ...report }));
    return [...parsed.issues, ...checkReport(catalogue, entry.path, usable(parsed)).issues];
  });
  expect(issues).toEqual([]);
});

test('a series made straight is the one cut from the reports', () => {
  for (const { id } of catalogue.indicators) {
    expect(countrySeries(catalogue, id, places, years)).toEqual(seriesFromReports(id, read));
  }
});

test('about one value in a hundred is missing, some are 0, a few count something else', () => {
  const series = catalogue.indicators.map(({ id }) => countrySeries(catalogue, id, places, years));
  const values = series.flatMap((one) => one.values).flat();
  const missing = values.filter((value) => value === null).length / values.length;
  expect(missing).toBeGreaterThan(0.005);
  expect(missing).toBeLessThan(0.015);
  expect(values.filter((value) => value === 0).length).toBeGreaterThan(0);
  expect(series.flatMap((one) => one.definitions).length).toBeGreaterThan(0);
});
