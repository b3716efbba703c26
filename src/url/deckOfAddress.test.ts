import { expect, test } from 'vitest';
import { addressOfDeck } from './addressOfDeck';
import { deckOfAddress } from './deckOfAddress';

test.each([
  ['/', ''],
  ['/data/', ''],
  ['/?report=a-2022', '?report=a-2022'],
  ['/domains/disputes/', '?domain=disputes'],
  ['/indicators/petition-resolution-rate/?q=信访', '?i=petition-resolution-rate'],
  [
    '/indicators/?domain=disputes,enforcement&sort=-gap&view=chart&group=unit',
    '?domain=disputes,enforcement&sort=-gap',
  ],
  ['/indicators/?domain=disputes&domain=enforcement', '?domain=disputes,enforcement'],
  ['/indicators/?q=&range=96..99.9&status=below-ceiling', '?status=below-ceiling&range=96..99.9'],
  ['/indicators/?domain=disputes&pick=risk-list,talent-base', '?i=risk-list,talent-base'],
  ['/records/?kind=honour&tag=national&report=a-2022', '?show=records&kind=honour&tag=national&report=a-2022'],
  ['/actions/', '?show=actions'],
  [
    '/compare/?i=risk-list,talent-base&place=b&year=2022,2023&base=2022&of=b',
    '?i=risk-list,talent-base&place=b&year=2022,2023&base=2022',
  ],
  ['/saved/', null],
  ['/nowhere/', null],
  ['/domains/%E0%A4%A/', '?domain=%25E0%25A4%25A'],
])('the deck of %s is %s', (path, expected) => {
  expect(deckOfAddress(path)).toBe(expected);
});

test.each([
  ['', '/'],
  ['?type=large&slide=gap&play=20&room=1.5x8', '/'],
  ['?report=a-2022', '/?report=a-2022'],
  ['?domain=disputes', '/domains/disputes/'],
  ['?domain=disputes,enforcement', '/indicators/?domain=disputes,enforcement'],
  ['?domain=disputes&q=信访', '/indicators/?q=%E4%BF%A1%E8%AE%BF&domain=disputes'],
  ['?i=risk-list', '/indicators/risk-list/'],
  ['?i=risk-list&year=2022', '/compare/?i=risk-list&year=2022'],
  ['?i=risk-list,talent-base', '/compare/?i=risk-list,talent-base'],
  [`?i=${'a,'.repeat(13)}b`, `/indicators/?pick=${'a,'.repeat(13)}b`],
  ['?show=records&kind=honour', '/records/?kind=honour'],
  ['?show=actions&domain=disputes', '/actions/'],
])('the page of the deck %s is %s', (search, expected) => {
  expect(addressOfDeck(search)).toBe(expected);
});

test.each([
  '/',
  '/domains/disputes/',
  '/indicators/?domain=disputes,enforcement&sort=-gap',
  '/indicators/risk-list/',
  '/records/?kind=honour&tag=national&report=a-2022',
  '/actions/',
  '/compare/?i=risk-list,talent-base&place=b&year=2022,2023&base=2022',
])('from %s to slides and back', (path) => {
  expect(addressOfDeck(deckOfAddress(path) ?? 'none')).toBe(path);
});
