import { expect, test } from 'vitest';
import { featuresOf, heldBy } from './likeness';

const held = (name: string, ...others: readonly string[]) => heldBy(featuresOf(name), ...others.map(featuresOf));

test.each([
  ['the same', '出庭应诉率', ['出庭应诉率'], 1],
  ['in another order', '行政诉讼一审案件', ['一审行政诉讼案件'], 1],
  ['with punctuation and 的', '下放的“市、县级”事项', ['下放市县级事项'], 1],
  ['in two parts', '信息公开答复率', ['办理信息公开', '答复率'], 1],
  ['characters far apart', '出庭率', ['出台庭审率先'], 0],
  ['nothing', '', ['出庭'], 0],
])('%s', (_, name, others, expected) => {
  expect(held(name, ...others)).toBe(expected);
});

test('words that say little weigh less', () => {
  expect(held('行政复议', '行政')).toBeLessThan(held('行政复议', '复议'));
});
