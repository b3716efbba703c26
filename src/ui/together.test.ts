import { expect, test } from 'vitest';
import { TOGETHER } from './together';

const kept = (text: string) => text.split(TOGETHER).filter((_, i) => i % 2 === 1);

test.each([
  ['还差3.92个百分点。', ['3.92个百分点']],
  ['还差60至70个百分点。', ['60至70个百分点']],
  ['实际使用率30%至40%，共650件', ['30%至40%', '650件']],
  ['3000至4000宗', ['3000至4000宗']],
  ['60–70\u00a0pp short', ['60–70\u00a0pp']],
  ['3,000–4,000 cases', ['3,000–4,000']],
  ['自2023年起', ['2023年']],
  ['2024-01-29 17:22发布', ['2024-01-29 17:22']],
])('%s', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});
