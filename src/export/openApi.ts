import { apiSchemas, SCHEMA_PREFIX, type SchemaName } from './apiSchemas';

export interface ApiFacts {
  title: string;
  /** Of the program. */
  version: string;
  /** Ids that exist, for the examples. */
  reportId: string;
  indicatorId: string;
}

const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

const json = (schema: SchemaName) => ({ 'application/json': { schema: { $ref: SCHEMA_PREFIX + schema } } });
const csv = (header: string) => ({ 'text/csv': { schema: { type: 'string' }, example: header } });

const parameter = (name: string, description: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', pattern: ID_PATTERN },
  example,
});

/** One resource of the folder; with parameters, it may not exist. */
function resource(
  operationId: string,
  summary: string,
  content: Readonly<Record<string, unknown>>,
  parameters: readonly ReturnType<typeof parameter>[] = [],
) {
  const missing = parameters.length > 0 ? { '404': { description: 'There is no such file.' } } : {};
  return {
    get: { operationId, summary, parameters, responses: { '200': { description: summary, content }, ...missing } },
  };
}

// The feeds stand beside this folder, not in it.
const beside = { servers: [{ url: '..', description: 'The folder above this one' }] };
const FEED = {
  'application/atom+xml': { schema: { type: 'string' }, example: '<feed xmlns="http://www.w3.org/2005/Atom">' },
};

/** The data folder as an OpenAPI 3.1 document: files to get, no more; schemas made from the program's own. */
export function openApi({ title, version, reportId, indicatorId }: ApiFacts) {
  return {
    openapi: '3.1.0',
    info: {
      title,
      version,
      description: [
        'A folder of files: no key, no query, no state. Any static server or CDN can answer it.',
        'Begin with reports.json: each entry names the file of one report.',
        'catalogue.json says what each indicator is; a report holds its figures, every one with the clause that states it.',
        'What a report does not state is missing from its file, and empty in a table: never 0.',
      ].join(' '),
    },
    servers: [{ url: '.', description: 'The folder this document stands in' }],
    paths: {
      '/catalogue.json': resource('getCatalogue', 'What is measured', json('Catalogue')),
      '/reports.json': resource('getReports', 'Which reports there are', json('ReportIndex')),
      '/reports/{id}.json': resource('getReport', 'What one report says', json('Report'), [
        parameter('id', 'Id of a report in reports.json', reportId),
      ]),
      '/series/{indicator}.json': resource('getSeries', 'Every place and year of one indicator', json('Series'), [
        parameter('indicator', 'Id of an indicator in catalogue.json', indicatorId),
      ]),
      '/datapackage.json': resource('getDataPackage', 'The tables described: a Frictionless Data Package', {
        'application/json': { schema: { type: 'object', required: ['name', 'resources'] } },
      }),
      '/indicators.csv': resource(
        'getIndicatorsTable',
        'Indicators as a table, names in Chinese',
        csv('report,place,…'),
      ),
      '/indicators.en.csv': resource('getIndicatorsTableEn', 'Indicators, names in English', csv('report,place,…')),
      '/records.csv': resource('getRecordsTable', 'Records as a table, names in Chinese', csv('report,place,…')),
      '/records.en.csv': resource('getRecordsTableEn', 'Records as a table, names in English', csv('report,place,…')),
      '/feed.xml': { ...beside, ...resource('getFeed', 'What changed in the data, in Chinese', FEED) },
      '/en/feed.xml': { ...beside, ...resource('getFeedEn', 'What changed in the data, in English', FEED) },
    },
    components: { schemas: apiSchemas() },
  };
}
