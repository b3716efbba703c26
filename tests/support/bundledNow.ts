import { BUNDLED_FILES } from '../../mocks/bundledFiles';
import { parseCatalogue } from '../../src/dataset/parseCatalogue';
import { parseReportIndex } from '../../src/dataset/parseReportIndex';
import type { Catalogue, ReportEntry } from '../../src/dataset/schema';

/** The bundled catalogue and list of reports, in the browser. */
export function bundledNow(): { catalogue: Catalogue; entries: readonly ReportEntry[] } {
  const read = (file: string) => BUNDLED_FILES[file] ?? '';
  const catalogue = parseCatalogue('catalogue.json', read('catalogue.json')).value;
  const entries = parseReportIndex('reports.json', read('reports.json')).value;
  if (!catalogue || !entries) throw new Error('the bundled files cannot be read');
  return { catalogue, entries };
}
