import * as z from 'zod/mini';
import { type DataIssue, excerpt, type Parsed } from './issue';
import { parseJson } from './parseJson';
import { keepRows, readRows, readShape } from './readShape';
import { type Series, seriesSchema } from './schema';

const { definitions } = seriesSchema.shape;
// Values are checked in a plain loop: 32 000 of them through zod would take longer than all the rest.
const outerSchema = z.extend(seriesSchema, {
  places: z.array(z.unknown()),
  values: z.array(z.unknown()),
  definitions: z.array(z.unknown()),
});
const [placeSchema, definitionSchema] = [seriesSchema.shape.places.def.element, definitions.def.element];

/** A list that is not as long as it must be, as an issue of its `length`. */
function lengthIssue(file: string, path: string, due: number, got: number): DataIssue {
  const expected = got < due ? 'minimum' : 'maximum';
  return { file, path: `${path}.length`, expected, detail: String(due), got: String(got) };
}

/** One row of values: null for what is missing, and for what is no number, which is listed. */
function readRow(row: readonly unknown[], at: { file: string; path: string }, issues: DataIssue[]): (number | null)[] {
  return row.map((value, index) => {
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
    const path = `${at.path}[${index}]`;
    issues.push({ file: at.file, path, expected: 'type', detail: 'number', got: excerpt(value) });
    return null;
  });
}

/**
 * The text of `series/<indicator>.json` to the series of that indicator. A wrong version, another indicator, years
 * out of order or rows that do not pair with the places make the file unusable; a single bad place is left out and
 * listed, a single bad value is missing and listed.
 */
export function parseSeries(file: string, text: string, indicator: string): Parsed<Series> {
  const issues: DataIssue[] = [];
  const json = parseJson(file, text);
  if (!json.ok) return { value: null, issues: [json.issue] };
  const shape = readShape(outerSchema, json.value, { file, path: '' }, issues);
  if (!shape) return { value: null, issues };
  const { years } = shape;

  if (shape.indicator !== indicator) {
    issues.push({ file, path: 'indicator', expected: 'one-of', detail: indicator, got: shape.indicator });
  }
  years.forEach((year, index) => {
    const before = years[index - 1];
    if (before === undefined || year > before) return;
    issues.push({ file, path: `years[${index}]`, expected: 'minimum', detail: String(before + 1), got: String(year) });
  });
  if (shape.values.length !== shape.places.length) {
    issues.push(lengthIssue(file, 'values', shape.places.length, shape.values.length));
  }
  if (issues.length > 0) return { value: null, issues };

  const known = new Set<string>();
  const values: (number | null)[][] = [];
  shape.places.forEach((given, index) => {
    const path = `values[${index}]`;
    const place = readShape(placeSchema, given, { file, path: `places[${index}]` }, issues);
    const row = shape.values[index];
    if (place === null) return;
    if (known.has(place)) {
      issues.push({ file, path: `places[${index}]`, expected: 'unique', detail: '', got: place });
    } else if (!Array.isArray(row)) {
      issues.push({ file, path, expected: 'type', detail: 'array', got: excerpt(row) });
    } else if (row.length !== years.length) {
      issues.push(lengthIssue(file, path, years.length, row.length));
    } else {
      known.add(place);
      values.push(readRow(row, { file, path }, issues));
    }
  });

  const kept = keepRows(
    file,
    readRows(definitionSchema, shape.definitions, { file, path: 'definitions' }, issues),
    ({ place, year }) => {
      if (!known.has(place)) return { field: 'place', expected: 'one-of', detail: 'places', got: place };
      if (!years.includes(year)) return { field: 'year', expected: 'one-of', detail: years.join(' | '), got: year };
      return null;
    },
    issues,
  );
  return { value: { ...shape, places: [...known], values, definitions: kept }, issues };
}
