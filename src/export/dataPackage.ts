import type { ReportEntry } from '../dataset/schema';
import type { OpenTable } from './openTable';
import { rfc3339 } from './rfc3339';

export interface PackageFacts {
  title: string;
  description: string;
  /** Newest first; each is a source, the newest dates the package. */
  entries: readonly ReportEntry[];
  tables: readonly {
    name: string;
    title: string;
    path: string;
    table: OpenTable;
    /** Size of the file. */
    bytes: number;
    /** The table that has the same rows under the same keys, in the language of the report. */
    sameRowsAs?: string;
  }[];
}

const KEY = ['report', 'id'] as const;
const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The tables described as a Frictionless Data Package (2.0), paths relative to it. No licence is named: the publisher
 * states none for the report.
 */
export function dataPackage({ title, description, entries, tables }: PackageFacts) {
  const [newest] = entries;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'rule-of-law-indicators',
    title,
    description,
    ...(newest ? { created: rfc3339(newest.publishedAt) } : {}),
    sources: entries.map((entry) => ({ title: entry.title.zh, path: entry.path })),
    contributors: [...new Set(entries.map((entry) => entry.publisher.zh))].map((publisher) => ({
      title: publisher,
      roles: ['publisher'],
    })),
    resources: tables.map(({ name, table, sameRowsAs, ...facts }) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name,
      type: 'table',
      ...facts,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        $schema: `${PROFILES}/tableschema.json`,
        fields: table.fields,
        missingValues: [''],
        primaryKey: KEY,
        ...(sameRowsAs ? { foreignKeys: [{ fields: KEY, reference: { resource: sameRowsAs, fields: KEY } }] } : {}),
      },
    })),
  };
}
