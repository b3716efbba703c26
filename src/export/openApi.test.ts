import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { bundledText } from '../../tests/support/bundled';
import { makeRate } from '../../tests/support/make';
import { openApi } from './openApi';

interface Path {
  get: {
    operationId: string;
    parameters: { name: string; example: string; schema: { pattern: string } }[];
    responses: { '200': { description: string; content: Record<string, { schema?: unknown }> } };
  };
}

// As a reader of the file has it.
const document = JSON.parse(
  JSON.stringify(openApi({ title: '虚构', version: '1', reportId: 'zhaoqing-2023', indicatorId: 'talent-base' })),
);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { date: true } });
// Words of OpenAPI around the schemas, which JSON Schema does not know.
for (const word of ['openapi', 'info', 'servers', 'paths', 'components']) ajv.addKeyword(word);
ajv.addSchema({ ...document, $id: 'api' });

/** What the schema of that name has against a value; empty where it has nothing. */
function faults(name: string, value: unknown): string[] {
  const check = ajv.getSchema(`api#/components/schemas/${name}`);
  if (!check) throw new Error(`no schema ${name}`);
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const json = (file: string) => JSON.parse(bundledText(file));
const REPORT = 'reports/zhaoqing-2023.json';

describe('the files of the data folder', () => {
  test.each([
    ['Catalogue', 'catalogue.json'],
    ['ReportIndex', 'reports.json'],
    ['Report', REPORT],
  ])('%s describes %s', (name, file) => {
    expect(faults(name, json(file))).toEqual([]);
  });

  test.each([
    ['a rate as text', 'Report', REPORT, 'observations', { value: '96.08' }, '/observations/0/value type'],
    ['no quote', 'Report', REPORT, 'observations', { quote: undefined }, '/observations/0 required'],
    ['an empty quote', 'Report', REPORT, 'records', { quote: '' }, '/records/0/quote minLength'],
    ['an unknown kind', 'Report', REPORT, 'records', { kind: 'event' }, '/records/0/kind enum'],
    ['a printed section', 'Report', REPORT, 'sections', { id: '一(一)' }, '/sections/0/id pattern'],
    ['a day there is not', 'Report', REPORT, 'revisions', { date: '2024-02-30' }, '/revisions/0/date anyOf'],
    ['half a name', 'Catalogue', 'catalogue.json', 'domains', { name: { zh: '一' } }, '/domains/0/name required'],
    ['a ceiling in words', 'Catalogue', 'catalogue.json', 'indicators', { ceiling: '100' }, '/indicators/0/ceiling'],
  ])('%s is refused', (_, name, file, list, fault, where) => {
    const whole = json(file);
    whole[list][0] = JSON.parse(JSON.stringify({ ...whole[list][0], ...fault }));
    expect(faults(name, whole).join('; ')).toContain(where);
  });

  test('a file of another version, or cut of a list, is refused', () => {
    expect(faults('Report', { ...json(REPORT), schemaVersion: 2 })).toEqual(['/schemaVersion const']);
    expect(faults('Report', { ...json(REPORT), records: undefined })).toEqual([' required']);
    expect(faults('ReportIndex', {})).toEqual([' type']);
  });

  test('a report that tells no revision is still one', () => {
    const { revisions: _, ...older } = json(REPORT);
    expect(faults('Report', older)).toEqual([]);
  });

  test('a series', () => {
    const series = {
      schemaVersion: 1,
      indicator: 'talent-base',
      years: [2022, 2023],
      places: ['zhaoqing'],
      values: [[null, 2]],
      definitions: [{ place: 'zhaoqing', year: 2022, definition: { zh: '虚构', en: 'Fictional' } }],
    };
    expect(faults('Series', series)).toEqual([]);
    expect(faults('Series', { ...series, values: [['2']] })).toEqual(['/values/0/0 type']);
  });

  test('what the program’s own factories make', () => {
    expect(faults('Indicator', makeRate())).toEqual([]);
  });
});

describe('the document', () => {
  const walk = (value: unknown, found: string[] = []): string[] => {
    if (value === null || typeof value !== 'object') return found;
    for (const [key, part] of Object.entries(value)) {
      if (key === '$ref') found.push(String(part));
      else walk(part, found);
    }
    return found;
  };

  test('says what it is', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: '虚构', version: '1' });
  });

  test('every reference leads somewhere', () => {
    const refs = walk(document);
    expect(refs.length).toBeGreaterThan(15);
    const lost = refs.filter((ref) => {
      const steps = ref.replace(/^#\//, '').split('/');
      const end = steps.reduce<unknown>(
        (at, step) => (at === null || typeof at !== 'object' ? undefined : Reflect.get(at, step)),
        document,
      );
      return !ref.startsWith('#/') || end === undefined;
    });
    expect(lost).toEqual([]);
  });

  test('every path answers 200 with a schema, every parameter in it is described', () => {
    const ids = new Set<string>();
    for (const [path, { get }] of Object.entries<Path>(document.paths)) {
      const [content] = Object.values(get.responses['200'].content);
      expect(content?.schema, path).toBeTypeOf('object');
      expect(get.responses['200'].description, path).not.toBe('');
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        get.parameters.map(({ name }) => name),
        path,
      ).toEqual(named);
      for (const parameter of get.parameters) {
        expect(parameter).toMatchObject({ in: 'path', required: true });
        expect(parameter.example).toMatch(new RegExp(parameter.schema.pattern));
      }
      ids.add(get.operationId);
    }
    expect(ids.size).toBe(Object.keys(document.paths).length);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/catalogue.json', '/reports/{id}.json', '/series/{indicator}.json', '/feed.xml']),
    );
  });
});
