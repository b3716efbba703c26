import type { Catalogue, Series } from '../../src/dataset/schema';
import { SCHEMA_VERSION } from '../../src/dataset/vocabulary';
import type { CountryPlace } from './countryPlaces';
import { countryValue } from './countryValue';

/** One indicator of the fictional country, as cut from its reports but without making them. */
export function countrySeries(
  { indicators }: Catalogue,
  id: string,
  places: readonly CountryPlace[],
  years: readonly number[],
): Series {
  const at = indicators.findIndex((indicator) => indicator.id === id);
  const indicator = indicators[at];
  if (!indicator) throw new Error(`the catalogue has no indicator ${id}`);
  const definitions: Series['definitions'] = [];
  const values = places.map((place) =>
    years.map((year, column) => {
      const found = countryValue(indicator, place, { indicator: at, year: column });
      if (found?.definition) definitions.push({ place: place.place.id, year, definition: found.definition });
      return found?.value ?? null;
    }),
  );
  const ids = places.map(({ place }) => place.id);
  return { schemaVersion: SCHEMA_VERSION, indicator: id, years: [...years], places: ids, values, definitions };
}
