import { expect, test } from 'vitest';
import { makeIndicator, makeObservation, words } from '../../tests/support/make';
import { importedPath } from '../dataset/isImported';
import type { ReportEntry } from '../dataset/schema';
import { definitionOf } from './definitionOf';

const anEntry = (id: string, path = `reports/${id}.json`): ReportEntry => ({
  id,
  place: { id: 'alpha', name: words('甲市'), adminCode: '000000', level: 'prefecture' },
  year: 2023,
  title: words(`${id}报告`),
  publisher: words('甲市人民政府'),
  publishedAt: '2024-01-29T17:22+08:00',
  path,
});
const indicator = makeIndicator({ id: 'rate', definition: words('目录的含义') });
const plain = makeObservation('rate', 1);
const other = makeObservation('rate', 1, { definition: words('另一含义') });
const home = anEntry('home');
const second = anEntry('second');
const kept = anEntry('kept', importedPath('kept'));

test.each([
  ['the one published report', [home], home, plain, '目录的含义', 'here'],
  ['the one published report, others kept', [kept, home], home, plain, '目录的含义', 'here'],
  ['a kept report', [kept, home], kept, plain, '目录的含义', home],
  ['a kept report without that figure', [kept, home], kept, null, '目录的含义', home],
  ['a kept report that counts something else', [kept, home], kept, other, '另一含义', 'own'],
  ['one of several published', [second, home], home, plain, '目录的含义', 'catalogue'],
  ['kept in place of the only published one', [kept], kept, plain, '目录的含义', 'catalogue'],
  ['no report read', [home], null, null, '目录的含义', 'here'],
] as const)('%s', (_, entries, entry, observation, zh, from) => {
  expect(definitionOf({ indicator, observation }, { entries, entry })).toMatchObject({ text: { zh }, from });
});

test('a definition nobody gave', () => {
  const row = { indicator: makeIndicator({ id: 'rate', definition: null }), observation: plain };
  expect(definitionOf(row, { entries: [home], entry: home })).toBeNull();
});
