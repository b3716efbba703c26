import { describe, expect, test } from 'vitest';
import { editDistance, meant, nearest } from './nearest';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['kitten', 'sitting', 3],
  ['flaw', 'lawn', 2],
  ['abc', 'acb', 2],
  ['信访率', '信访', 1],
])('from “%s” to “%s” it is %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

const domains = ['administration', 'enforcement', 'disputes', 'supervision'];

test.each([
  ['a letter missing', 'enforcment', domains, ['enforcement']],
  ['capitals', 'Disputes', domains, ['disputes']],
  ['a part of a word', 'admin', domains, ['administration']],
  ['a word with more behind it', 'disputes-2023', domains, ['disputes']],
  ['a third of the letters wrong', 'abcdef', ['abcdxy'], ['abcdxy']],
  ['more than a third wrong', 'abcdef', ['abcxyz'], []],
  ['a part too short to mean anything', 'ad', domains, []],
  ['one letter wrong in a short word', 'rb', ['ra'], ['ra']],
  ['nothing like it', 'xyzzy', domains, []],
  ['nothing at all', '', domains, []],
  ['no known words', 'disputes', [], []],
  ['the closest first', 'abcdef', ['abcdxy', 'abcdex'], ['abcdex', 'abcdxy']],
  ['a part before a misspelling', 'gazettes', ['gazetted', 'the-gazettes'], ['the-gazettes', 'gazetted']],
  ['equally close words in their order', 'rane', ['rate', 'count', 'rank'], ['rate', 'rank']],
  ['three at most', 'aaa', ['aab', 'aac', 'aad', 'aae'], ['aab', 'aac', 'aad']],
])('%s: “%s”', (_, word, known, expected) => {
  expect(nearest(word, known)).toEqual(expected);
});

test('as many as asked for', () => {
  expect(nearest('aaa', ['aab', 'aac'], 1)).toEqual(['aab']);
});

describe('meant', () => {
  test.each([
    ['charts', ['table', 'cards', 'chart'], 'chart'],
    ['dispute', ['disputes', 'administration'], 'disputes'],
    ['bat', ['cat', 'hat'], null],
    ['xyzzy', ['disputes'], null],
  ])('%s among %j: %s', (word, known, expected) => {
    expect(meant(word, known)).toBe(expected);
  });
});
