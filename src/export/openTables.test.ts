import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import { LANGUAGES } from '../i18n/languages';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { indicatorsOpenTable } from './indicatorsOpenTable';
import { type OpenField, openCsv } from './openTable';
import { recordsOpenTable } from './recordsOpenTable';

const SUBJECTS = [
  ['indicators', indicatorsOpenTable, 33],
  ['records', recordsOpenTable, 84],
] as const;

/** What is wrong with a cell by its field, in the words of the Table Schema; null where nothing is. */
function fault({ type, constraints = {} }: OpenField, cell: string): string | null {
  const { required, pattern, minimum, maximum, enum: choices } = constraints;
  if (cell === '') return required ? 'required' : null;
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(cell)) return 'number';
  if (type === 'year' && !/^\d{4}$/.test(cell)) return 'year';
  if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(cell)) return 'pattern';
  if (typeof minimum === 'number' && Number(cell) < minimum) return 'minimum';
  if (typeof maximum === 'number' && Number(cell) > maximum) return 'maximum';
  if (Array.isArray(choices) && !choices.includes(cell)) return 'enum';
  return null;
}

const read = (csv: string) => Papa.parse<string[]>(csv, { skipEmptyLines: false }).data;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(SUBJECTS)('%s: the header is the field list, every cell has its type', async (_, make, count) => {
    const { t } = await startWholeI18n(language);
    const table = make([bundledDataset()], { t, language });
    const csv = openCsv(table);
    const [header, ...lines] = read(csv);
    // The text ends with the end of its last line, and nothing follows it.
    expect(lines.pop()).toEqual(['']);
    expect(header).toEqual(table.fields.map(({ name }) => name));
    expect(lines).toHaveLength(count);
    expect(lines.filter((line) => line.length !== table.fields.length)).toEqual([]);
    const faults = lines.flatMap((line) =>
      table.fields.flatMap((field, i) => {
        const wrong = fault(field, line[i] ?? '');
        return wrong ? [`${line[4]}.${field.name}: ${wrong}`] : [];
      }),
    );
    expect(faults).toEqual([]);
    expect(new Set(lines.map(([report, , , , id]) => `${report} ${id}`)).size).toBe(count);
  });

  test.each(SUBJECTS)('%s: every column has a name that lasts and a title in words', async (_, make) => {
    const { t } = await startWholeI18n(language);
    const { fields } = make([], { t, language });
    expect(fields.filter(({ name }) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(fields.map(({ title }) => title)).size).toBe(fields.length);
  });
});

test('both languages have the same columns and keys', async () => {
  for (const [, make] of SUBJECTS) {
    const [zh, en] = await Promise.all(
      LANGUAGES.map(async (language) => make([bundledDataset()], { t: (await startWholeI18n(language)).t, language })),
    );
    expect(en?.fields.map(({ name }) => name)).toEqual(zh?.fields.map(({ name }) => name));
    expect(en?.rows.map((row) => row[4])).toEqual(zh?.rows.map((row) => row[4]));
  }
});

test('a value is a number as printed; what is not stated is empty, a zero is a zero', async () => {
  const { t } = await startWholeI18n('en');
  const dataset = makeDataset({
    indicators: [makeRate({ id: 'rate' }), makeIndicator({ id: 'zero' }), makeIndicator({ id: 'missing' })],
    observations: [makeObservation('rate', 96.08), makeObservation('zero', 0)],
  });
  const [header = [], ...lines] = read(openCsv(indicatorsOpenTable([dataset], { t, language: 'en' })));
  const column = (name: string) => lines.slice(0, -1).map((line) => line[header.indexOf(name)]);
  expect(column('value')).toEqual(['96.08', '0', '']);
  expect(column('gap')).toEqual(['3.92', '', '']);
  expect(column('printed')).toEqual(['96.08%', '0\u00a0things', '']);
  expect(column('status')).toEqual(['below-ceiling', 'stated', 'missing']);
  expect(column('quote')).toEqual(['共96.08个', '共0个', '']);
});

test('several reports stand below each other', async () => {
  const { t } = await startWholeI18n('zh-CN');
  const first = bundledDataset();
  const second = { ...first, entry: first.entry ? { ...first.entry, id: 'zhaoqing-2022', year: 2022 } : null };
  const { rows } = indicatorsOpenTable([first, second], { t, language: 'zh-CN' });
  expect(rows).toHaveLength(66);
  expect([rows[0]?.[0], rows[33]?.[0], rows[33]?.[3]]).toEqual(['zhaoqing-2023', 'zhaoqing-2022', 2022]);
});

test('no byte order mark: the first column is found by its name', () => {
  const fields = [{ name: 'report', title: '报告', type: 'string' }] as const;
  expect(openCsv({ fields, rows: [['=1+1'], ['甲,"乙"']] })).toBe('report\r\n\'=1+1\r\n"甲,""乙"""\r\n');
});
