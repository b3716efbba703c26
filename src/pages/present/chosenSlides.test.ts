import { expect, test } from 'vitest';
import { plainSlide } from '../../../tests/support/plainSlide';
import { chosenSlides } from './chosenSlides';

const plan = ['cover', 'gap', 'reached', 'reached-2', 'sources'].map(plainSlide);
const planIds = plan.map(({ id }) => id);

test.each([
  ['all as planned', null, null, planIds, 0, []],
  ['those named, in their order', ['sources', 'gap'], 'gap', ['sources', 'gap'], 1, []],
  ['each once', ['gap', 'gap'], null, ['gap'], 0, []],
  ['what is not there is told', ['gap', 'nowhere'], null, ['gap'], 0, ['nowhere']],
  ['nothing named is there: all', ['nowhere'], null, planIds, 0, ['nowhere']],
  ['the slide shown', null, 'reached-2', planIds, 3, []],
  ['the slide shown is not there', null, 'nowhere', planIds, 0, ['nowhere']],
  ['the slide shown is hidden', ['cover', 'gap'], 'sources', ['cover', 'gap'], 0, []],
  ['a part that smaller type does not need: its message', null, 'gap-3', planIds, 1, []],
])('%s', (_, ids, shown, expected, index, missing) => {
  const chosen = chosenSlides(plan, ids, shown);
  expect(chosen.slides.map(({ id }) => id)).toEqual(expected);
  expect(chosen.index).toBe(index);
  expect(chosen.missing).toEqual(missing);
});

test.each([
  [null, false],
  [['gap', 'nowhere'], false],
  [['nowhere'], true],
  [[], true],
])('%j: all in the place of those named: %s', (ids, expected) => {
  expect(chosenSlides(plan, ids, null).isInstead).toBe(expected);
});
