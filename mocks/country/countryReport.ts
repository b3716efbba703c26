import type { Catalogue, Observation, Report, ReportEntry, Section } from '../../src/dataset/schema';
import type { CountryPlace } from './countryPlaces';
import { countryValue } from './countryValue';

/** Years of the fictional country, ascending, the last of them 2023. */
export const countryYears = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => 2024 - count + i);

export function countryEntry({ place }: CountryPlace, year: number): ReportEntry {
  const id = `${place.id}-${year}`;
  return {
    id,
    place,
    year,
    title: {
      zh: `${place.name.zh}${year}年法治政府建设年度报告`,
      en: `${place.name.en} ${year} annual report`,
    },
    publisher: { zh: `${place.name.zh}人民政府`, en: `${place.name.en} Government` },
    publishedAt: `${year + 1}-01-15T09:00+08:00`,
    path: `reports/${year}/${id}.json`,
  };
}

/** One section a domain, and one observation an indicator, each with a clause that states its value. */
export function countryReport(
  { indicators, domains }: Catalogue,
  place: CountryPlace,
  years: readonly number[],
  year: number,
): Report {
  const sectionOf = new Map(domains.map(({ id }, i) => [id, `1.${i + 1}`]));
  const sections = domains.map(({ name }, i): Section => ({ id: `1.${i + 1}`, label: `一(${i + 1})`, title: name }));
  const observations = indicators.flatMap((indicator, i): Observation[] => {
    const { id, kind, short, unit, domain } = indicator;
    const found = countryValue(indicator, place, { indicator: i, year: years.indexOf(year) });
    if (!found) return [];
    const figure = kind === 'rank' ? `列第${found.value}位` : `为${found.value}${unit.zh}`;
    const quote = `${place.place.name.zh}${year}年${short.zh}${figure}`;
    const observation = { indicator: id, value: found.value, section: sectionOf.get(domain) ?? '1', quote };
    return [found.definition ? { ...observation, definition: found.definition } : observation];
  });
  return { id: `${place.place.id}-${year}`, sections, observations, records: [] };
}
