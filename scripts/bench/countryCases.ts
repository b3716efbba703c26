import { countryPlaces } from '../../mocks/country/countryPlaces';
import { countryEntry, countryReport, countryYears } from '../../mocks/country/countryReport';
import { countrySeries } from '../../mocks/country/countrySeries';
import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';
import { parseSeries } from '../../src/dataset/parseSeries';
import type { Indicator, Series } from '../../src/dataset/schema';
import { changeFrom } from '../../src/model/change';
import { distribution } from '../../src/model/distribution';
import { placeFields, placesOf, searchPlaces } from '../../src/model/places';
import { rankPlaces, standing } from '../../src/model/rankPlaces';
import { buildSearchIndex } from '../../src/model/searchIndex';
import { searchMask } from '../../src/model/searchMask';
import { seriesFromReports } from '../../src/model/seriesFromReports';
import { definitionAt, inexactAt, valueAt } from '../../src/model/seriesValue';
import type { BenchCase } from './cases';

/** The case that the target speaks of. */
export const COUNTRY_CASE = 'another year of three indicators';

const PLACES = 3_200;
const YEARS = 10;
/** A rate, a count and a rank. */
const CHOSEN = ['petition-resolution-rate', 'litigation-cases', 'kiosk-service-rank'];

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The fictional country does not parse.');
  return value;
}

/** The work of comparing 3 200 places over ten years, from the files' text to what is drawn. */
export function countryCases(catalogueText: string): { observations: number; cases: readonly BenchCase[] } {
  const catalogue = present(parseCatalogue('catalogue.json', catalogueText).value);
  const [places, years] = [countryPlaces(PLACES), countryYears(YEARS)];
  const list = [...years].reverse().flatMap((year) => places.map((place) => countryEntry(place, year)));
  const indexText = JSON.stringify(list);
  const series = CHOSEN.map((id) => countrySeries(catalogue, id, places, years));
  const seriesTexts = series.map((one) => JSON.stringify(one));
  const indicatorOf = (id: string) => present(catalogue.indicators.find((indicator) => indicator.id === id));
  const chosen: readonly { series: Series; indicator: Indicator }[] = series.map((one) => ({
    series: one,
    indicator: indicatorOf(one.indicator),
  }));

  const entries = present(parseReportIndex('reports.json', indexText).value);
  const nodes = placesOf(entries);
  const placeSearch = buildSearchIndex(nodes, placeFields);
  const ids = nodes.map(({ id }) => id);
  const few = places.slice(0, 4).flatMap((place) =>
    years.slice(-6).map((year) => ({
      entry: countryEntry(place, year),
      report: countryReport(catalogue, place, years, year),
    })),
  );
  let turn = 0;
  const next = <T>(items: readonly T[]) => {
    turn += 1;
    return present(items[turn % items.length]);
  };
  const point = (one: Series, indicator: Indicator, place: string, year: number) => ({
    indicator,
    value: valueAt(one, place, year),
    definition: definitionAt(one, place, year),
    inexact: inexactAt(one, place, year),
  });

  const cases: BenchCase[] = [
    {
      name: `parse the list of ${list.length} reports`,
      run: () => present(parseReportIndex('reports.json', indexText).value),
    },
    {
      name: `parse three series of ${PLACES * YEARS} values`,
      run: () => seriesTexts.map((text, i) => present(parseSeries('series', text, CHOSEN[i] ?? '').value)),
    },
    // A copy, because the answer for one list is remembered.
    { name: 'places from the list of reports', run: () => placesOf([...entries]) },
    {
      name: 'search for a place',
      run: () => searchPlaces(nodes, searchMask(placeSearch, next(['虚构乙', 'county 3-4', '72'])), null, 50),
    },
    {
      name: COUNTRY_CASE,
      run: () => {
        const year = next(years);
        return chosen.map(({ series: one, indicator: { better, ceiling } }) => {
          const ranked = rankPlaces(one, year, ids, better);
          const values = ranked.map(({ value }) => value);
          return [ranked, standing(one, year, present(ids[500]), ids, better), distribution(values, 12, ceiling)];
        });
      },
    },
    {
      name: 'another place: changes over ten years',
      run: () => {
        const place = next(ids);
        return chosen.map(({ series: one, indicator }) =>
          years.map((year) =>
            changeFrom(point(one, indicator, place, present(years[0])), point(one, indicator, place, year)),
          ),
        );
      },
    },
    { name: 'a series cut from 24 reports', run: () => seriesFromReports(present(CHOSEN[0]), few) },
  ];
  return { observations: PLACES * YEARS * catalogue.indicators.length, cases };
}
