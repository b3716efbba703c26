import { expect, test } from 'vitest';
import { gatherHanTexts } from './hanTexts';

const gathered = (...items: readonly (readonly string[])[]) => {
  const { texts, textOf, add } = gatherHanTexts();
  for (const fields of items) add(fields);
  return { texts, textOf };
};

test.each([
  ['what is no Han character parts what is', ['信访12号'], '信访 号\n'],
  ['a field that begins otherwise does not begin with Han', ['12号'], ' 号\n'],
  ['each field ends with a line break', ['信访', '访'], '信访\n访\n'],
  ['a field without Han is left out', ['abc12', '', '信访'], '信访\n'],
  ['an item without Han has an empty text', ['abc12'], ''],
])('%s', (_what, fields, text) => {
  expect(gathered(fields).texts).toEqual([text]);
});

test('items that differ in other characters only share a text', () => {
  expect(gathered(['信访1号'], ['调解'], ['信访22号'], ['信访'])).toEqual({
    texts: ['信访 号\n', '调解\n', '信访\n'],
    textOf: [0, 1, 0, 2],
  });
});
