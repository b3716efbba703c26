import * as z from 'zod/mini';
import { type DataIssue, excerpt, type Parsed } from './issue';
import { parseJson } from './parseJson';
import { keepRows, type PlacedRow, readRows, readShape } from './readShape';
import { type Series, seriesSchema } from './schema';

const { definitions, bounds } = seriesSchema.shape;
// Values are checked in a plain loop: 32 000 of them through zod would take longer than all the rest.
const outerSchema = z.extend(seriesSchema, {
  places: z.array(z.unknown()),
  values: z.array(z.unknown()),
  definitions: z.array(z.unknown()),
  bounds: z.optional(z.array(z.unknown())),
});
const [placeSchema, definitionSchema] = [seriesSchema.shape.places.def.element, definitions.def.element];
const boundSchema = bounds.def.innerType.def.element;

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
 * out of order, rows that do not pair with the places or
 * bounds that cannot be read make the file unusable; a single bad place is left out and
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
  // A bound that cannot be read would leave its value looking exact.
  const boundRows = readRows(boundSchema, shape.bounds ?? [], { file, path: 'bounds' }, issues);
  for (const { row, path } of boundRows) {
    if ((row.bound === 'range') === (row.upTo !== undefined)) continue;
    issues.push({ file, path: `${path}.upTo`, expected: 'range-end', detail: '', got: excerpt(row.upTo) });
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

  /** Rows said of single values: each of a place and a year that are here. */
  const said = <T extends { place: string; year: number }>(rows: PlacedRow<T>[]) =>
    keepRows(
      file,
      rows,
      ({ place, year }) => {
        if (!known.has(place)) return { field: 'place', expected: 'one-of', detail: 'places', got: place };
        if (!years.includes(year)) return { field: 'year', expected: 'one-of', detail: years.join(' | '), got: year };
        return null;
      },
      issues,
    );
  const definitionRows = readRows(definitionSchema, shape.definitions, { file, path: 'definitions' }, issues);
  const { bounds: _, ...rest } = shape;
  const inexact = shape.bounds ? { bounds: said(boundRows) } : {};
  return { value: { ...rest, places: [...known], values, definitions: said(definitionRows), ...inexact }, issues };
}
