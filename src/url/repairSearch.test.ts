import { expect, test } from 'vitest';
import { repairSearch } from './repairSearch';

const known = {
  domain: ['administration', 'enforcement', 'disputes', 'supervision'],
  section: ['1', '1.1', '1.2', '2', '3'],
  sort: ['report', '-report', 'value', '-value'],
  category: [],
};

test.each([
  ['nothing asked', ''],
  ['only known values', '?domain=disputes,supervision&sort=-value'],
  ['a comma written as %2C', '?domain=disputes%2Csupervision'],
  ['keys that are not ours', '?utm=x&q=%E4%BF%A1%E8%AE%BF&domain=disputes'],
  ['a key of which nothing is known', '?category=petitions'],
  ['an odd but harmless spelling', '?domain=disputes&&q=a+b&'],
])('%s: left as it stands', (_, search) => {
  expect(repairSearch(search, known)).toEqual({ search, repairs: [] });
});

test.each([
  ['a misspelling', '?domain=dispute', '?domain=disputes', [['domain', 'dispute', 'disputes']]],
  ['capitals', '?domain=Disputes', '?domain=disputes', [['domain', 'Disputes', 'disputes']]],
  ['nothing like it', '?domain=xyzzy', '', [['domain', 'xyzzy', null]]],
  ['an empty value', '?domain=', '', [['domain', '', null]]],
  ['other keys stay', '?q=a&domain=xyzzy&utm=x', '?q=a&utm=x', [['domain', 'xyzzy', null]]],
  ['known values stay', '?domain=disputes,xyzzy', '?domain=disputes', [['domain', 'xyzzy', null]]],
  ['no value twice', '?domain=disputes,dispute', '?domain=disputes', [['domain', 'dispute', 'disputes']]],
  ['no repair twice', '?domain=xyzzy,xyzzy&q=a', '?q=a', [['domain', 'xyzzy', null]]],
  [
    'several values',
    '?domain=dispute,xyzzy,enforcment',
    '?domain=disputes,enforcement',
    [
      ['domain', 'dispute', 'disputes'],
      ['domain', 'xyzzy', null],
      ['domain', 'enforcment', 'enforcement'],
    ],
  ],
  [
    'several keys',
    '?sort=best&domain=dispute',
    '?domain=disputes',
    [
      ['domain', 'dispute', 'disputes'],
      ['sort', 'best', null],
    ],
  ],
  // Guessing one of several near values would answer a question nobody asked.
  ['more than one near value', '?section=4', '', [['section', '4', null]]],
  ['no section at all', '?section=', '', [['section', '', null]]],
  ['near two orders', '?sort=valu', '', [['sort', 'valu', null]]],
])('%s', (_, search, repaired, repairs) => {
  const result = repairSearch(search, known);
  expect(decodeURIComponent(result.search)).toBe(repaired);
  expect(result.repairs).toEqual(repairs.map(([key, value, instead]) => ({ key, value, instead })));
});

test('what was repaired needs no repair', () => {
  const { search } = repairSearch('?domain=dispute,enforcment,xyzzy&q=信访', known);
  expect(repairSearch(search, known)).toEqual({ search, repairs: [] });
});

test('a key given twice means its values together', () => {
  const known = { domain: ['disputes', 'enforcement'] };
  const { search, repairs } = repairSearch('?domain=disputes&domain=enforcement&q=x', known);
  expect(new URLSearchParams(search).getAll('domain')).toEqual(['disputes,enforcement']);
  expect(repairs).toEqual([]);
});
