import { expect, test } from 'vitest';
import { restoreReport } from './restoreReport';

const gone = { key: 'report', value: 'a-2024', instead: 'a-2023' };
const other = { key: 'i', value: 'x', instead: null };
const known = ['a-2023', 'a-2024'];

test.each([
  ['back again', '?report=a-2023&i=p,q', [gone, other], known, '?report=a-2024&i=p,q', [other]],
  ['back, where nothing stood in for it', '', [{ ...gone, instead: null }], known, '?report=a-2024', []],
  ['still gone', '?report=a-2023', [gone], ['a-2023'], '?report=a-2023', [gone]],
  ['another chosen since', '?report=a-2022', [gone], known, '?report=a-2022', [gone]],
  ['nothing was changed', '?report=a-2023', [], known, '?report=a-2023', []],
])('%s', (_name, search, repairs, reports, expected, left) => {
  expect(restoreReport(search, repairs, reports)).toEqual({ search: expected, repairs: left });
});
