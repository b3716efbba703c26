import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { domainProfile } from './domainProfile';

const dataset = bundledDataset();

test.each([
  ['administration', 6, 17, [5, 2, 3, 12], 33, 4, 6, ['leadership', 'legislation', 'decisions', 'business']],
  ['enforcement', 4, 5, [2, 2, 0, 3], 11, 1, 1, ['conduct']],
  ['disputes', 5, 5, [2, 1, 1, 3], 18, 0, 1, ['litigation']],
  ['supervision', 4, 6, [4, 4, 0, 2], 8, 0, 1, ['inspection']],
] as const)(
  '%s',
  (id, categories, indicators, [rates, atCeiling, belowCeiling, stated], deeds, problems, plans, actions) => {
    const domain = dataset.catalogue.domains.find((row) => row.id === id);
    if (!domain) throw new Error(`no domain ${id}`);
    const profile = domainProfile(dataset, domain);
    expect(profile.domain).toBe(domain);
    expect(profile.categories).toHaveLength(categories);
    expect(profile.categories.filter((category) => category.domain !== id)).toEqual([]);
    expect(profile.rows).toHaveLength(indicators);
    expect(profile.rows.filter((row) => row.domain.id !== id)).toEqual([]);
    expect(profile.headline).toMatchObject({ rates, atCeiling, belowCeiling, stated, missing: 0 });
    expect(profile.deeds).toHaveLength(deeds);
    expect(profile.deeds.filter((row) => row.record.domain !== id)).toEqual([]);
    expect(profile.problems).toBe(problems);
    expect(profile.plans).toBe(plans);
    expect(profile.actions.map((group) => group.category.id)).toEqual(actions);
  },
);

test('without a report its indicators are missing and its records none', () => {
  const [domain] = dataset.catalogue.domains;
  if (!domain) throw new Error('no domain');
  const profile = domainProfile({ ...dataset, report: null }, domain);
  expect(profile.headline).toMatchObject({ rates: 0, stated: 0, missing: 17 });
  expect([profile.deeds, profile.problems, profile.plans, profile.actions]).toEqual([[], 0, 0, []]);
});
