import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';
import { parseSeries } from '../../src/dataset/parseSeries';
import { usable } from './bundled';
import { fictionalTexts } from './fictional';

/** The fictional places parsed: entries, an indicator with its domain, and its series, by the indicator's id. */
export function fictionalSeries(id: string) {
  const texts = fictionalTexts();
  const catalogue = usable(parseCatalogue('catalogue.json', texts['catalogue.json'] ?? ''));
  const entries = usable(parseReportIndex('reports.json', texts['reports.json'] ?? ''));
  const indicator = catalogue.indicators.find((each) => each.id === id);
  const domain = catalogue.domains.find((each) => each.id === indicator?.domain);
  if (!indicator || !domain) throw new Error(`no fictional indicator ${id}`);
  const file = `series/${id}.json`;
  return { entries, indicator, domain, series: usable(parseSeries(file, texts[file] ?? '', id)) };
}
