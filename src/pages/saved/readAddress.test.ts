import { expect, test } from 'vitest';
import { makeDataset, makeIndicator } from '../../../tests/support/make';
import { type AskedValue, readAddress } from './readAddress';

const dataset = makeDataset({ indicators: [makeIndicator({ id: 'alpha' })] });
const unread = {
  catalogue: { ...dataset.catalogue, domains: [], categories: [], indicators: [] },
  entries: [],
  entry: null,
  report: null,
};
const known = (key: string, value: string): AskedValue => ({ key, value, isKnown: true });
const gone = (key: string, value: string): AskedValue => ({ key, value, isKnown: false });

test.each<[string, string | null, string | null, boolean, AskedValue[]]>([
  ['/', 'overview', null, true, []],
  ['/domains/d1/', 'domain', 'd1', true, []],
  ['/domains/d9/', 'domain', 'd9', false, []],
  ['/indicators/', 'explorer', null, true, []],
  ['/indicators', 'explorer', null, true, []],
  [
    '/indicators/?domain=d1,d9&q=a,b',
    'explorer',
    null,
    true,
    [known('domain', 'd1'), gone('domain', 'd9'), known('q', 'a,b')],
  ],
  ['/indicators/?domain=d1&domain=d2', 'explorer', null, true, [known('domain', 'd1'), known('domain', 'd2')]],
  [
    '/indicators/?section=1.1,9&view=map&sort=-gap',
    'explorer',
    null,
    true,
    [known('section', '1.1'), gone('section', '9'), gone('view', 'map'), known('sort', '-gap')],
  ],
  ['/indicators/?category=&q=&utm=1', 'explorer', null, true, []],
  ['/indicators/alpha/?domain=d1', 'indicator', 'alpha', true, [known('domain', 'd1')]],
  ['/indicators/beta/', 'indicator', 'beta', false, []],
  ['/indicators/%E4%BA/', 'indicator', '%E4%BA', false, []],
  [
    '/records/?tag=pioneer,x&kind=rate',
    'records',
    null,
    true,
    [known('tag', 'pioneer'), gone('tag', 'x'), gone('kind', 'rate')],
  ],
  [
    '/compare/?i=alpha,beta&place=zhaoqing&year=2023,1999',
    'compare',
    null,
    true,
    [known('i', 'alpha'), gone('i', 'beta'), known('place', 'zhaoqing'), known('year', '2023'), gone('year', '1999')],
  ],
  ['/data/?report=test-2023', 'data', null, true, [known('report', 'test-2023')]],
  ['/data/?report=test-1999', 'data', null, true, [gone('report', 'test-1999')]],
  ['/elsewhere/', null, null, false, []],
])('%s', (path, page, id, isThere, asked) => {
  expect(readAddress(path, dataset)).toEqual({ page, id, isThere, asked });
});

test('of data that was not read nothing is said to be gone', () => {
  expect(readAddress('/indicators/beta/?domain=d9', unread)).toMatchObject({
    isThere: true,
    asked: [known('domain', 'd9')],
  });
});
