import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeRecord } from '../../tests/support/make';
import { actionGroups } from './actionGroups';

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

test('the bundled report: categories with a problem first, then those with plans only', () => {
  const groups = actionGroups(bundledDataset());
  expect(
    groups.map(({ category, domain, problems, plans, deeds, indicators }) => [
      `${domain.id} ${category.id}`,
      ids(problems),
      ids(plans),
      deeds,
      indicators.length,
    ]),
  ).toEqual([
    [
      'administration leadership',
      ['p-talent', 'p-attention'],
      ['n-party-leadership', 'n-four-level', 'n-leaders'],
      12,
      5,
    ],
    ['administration legislation', ['p-legislation'], ['n-legislation'], 7, 4],
    ['administration decisions', ['p-decisions'], ['n-decisions'], 3, 2],
    ['enforcement conduct', ['p-enforcers'], ['n-enforcement'], 3, 0],
    ['administration business', [], ['n-business'], 3, 0],
    ['disputes litigation', [], ['n-litigation-quality'], 6, 2],
    ['supervision inspection', [], ['n-supervision'], 2, 0],
  ]);
});

const dataset = makeDataset({
  indicators: [makeIndicator({ id: 'i', category: 'c2' })],
  records: [
    makeRecord({ id: 'a', category: 'c1', kind: 'plan' }),
    makeRecord({ id: 'b', category: 'c2', kind: 'problem' }),
    makeRecord({ id: 'c', category: 'c2', kind: 'honour' }),
    makeRecord({ id: 'd', category: 'c3', domain: 'd2', kind: 'measure' }),
    makeRecord({ id: 'e', category: 'c9', kind: 'problem' }),
  ],
});

test('a category with deeds only is no group; a problem may lack a plan', () => {
  expect(actionGroups(dataset).map((group) => [group.category.id, ids(group.problems), ids(group.plans)])).toEqual([
    ['c2', ['b'], []],
    ['c1', [], ['a']],
  ]);
  expect(actionGroups(dataset)[0]).toMatchObject({ deeds: 1, indicators: [{ id: 'i' }] });
});

test('no report, no groups', () => {
  expect(actionGroups({ ...dataset, report: null })).toEqual([]);
});
