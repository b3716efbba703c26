import * as z from 'zod/mini';
import { catalogueFileSchema, reportFileSchema, reportIndexFileSchema } from '../dataset/fileSchemas';
import * as schema from '../dataset/schema';
import { API_PROPERTY_NOTES } from './apiPropertyNotes';

/** A JSON Schema (2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const NAMED = {
  Localized: [schema.localized, 'The same words in Chinese and in English.'],
  Domain: [schema.domainSchema, 'One of the fields the indicators are grouped by; their order is the order shown.'],
  Category: [schema.categorySchema, 'A group within one domain. The grouping is ours, not the report’s.'],
  Indicator: [schema.indicatorSchema, 'What is measured. Its figure is in the reports.'],
  Catalogue: [catalogueFileSchema, 'What is measured: domains, categories, indicators.'],
  ReportEntry: [schema.reportEntrySchema, 'One report: place, year, title, publisher and the path of its file.'],
  ReportIndex: [reportIndexFileSchema, 'Which reports there are.'],
  Section: [schema.sectionSchema, 'A section of the report: id 1.2.3 with its printed label.'],
  Observation: [
    schema.observationSchema,
    'The figure of one indicator in one report, as printed (96.08 for 96.08%), with the exact clause that states it.',
  ],
  Record: [schema.recordSchema, 'A measure, mechanism, document, honour, problem or plan, with its clause.'],
  Revision: [schema.revisionSchema, 'What changed in the data of a report, when and why.'],
  Report: [
    reportFileSchema,
    'What one report says. An indicator it does not state has no observation: it is missing, never 0.',
  ],
  Series: [schema.seriesSchema, 'Every place and year of one indicator, cut from the reports.'],
} as const satisfies Record<string, readonly [z.ZodMiniType, string]>;

export type SchemaName = keyof typeof NAMED;

export const SCHEMA_PREFIX = '#/components/schemas/';

/** A schema's properties with what is to be known of each. Throws where a note has lost its property. */
function withNotes(id: string, properties: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  const notes = API_PROPERTY_NOTES[id] ?? {};
  const lost = Object.keys(notes).filter((name) => !(name in properties));
  if (lost.length > 0) throw new Error(`the schema ${id} has no property ${lost.join(', ')}`);
  const entries = Object.entries(properties).map(([name, property]) => {
    const description = notes[name];
    return [name, description ? { ...property, description } : property] as const;
  });
  return Object.fromEntries(entries);
}

/** The schemas of every data file, made from those the program itself reads with: they cannot drift apart. */
export function apiSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, [named, description]] of Object.entries(NAMED)) registry.add(named, { id, description });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => SCHEMA_PREFIX + id });
  const entries = Object.entries(schemas).map(([id, { $id: _, $schema: __, id: ___, properties, ...rest }]) => {
    const noted = properties ? { properties: withNotes(id, properties as Record<string, JsonSchema>) } : {};
    return [id, { ...rest, ...noted }] as const;
  });
  return Object.fromEntries(entries);
}
