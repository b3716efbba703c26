import type { Parsed } from './issue';
import { parseJson } from './parseJson';
import { readCatalogue } from './readCatalogue';
import type { Catalogue } from './schema';

/** The text of `catalogue.json` to a catalogue, as `readCatalogue` reads it. */
export function parseCatalogue(file: string, text: string): Parsed<Catalogue> {
  const json = parseJson(file, text);
  return json.ok ? readCatalogue(file, json.value) : { value: null, issues: [json.issue] };
}
