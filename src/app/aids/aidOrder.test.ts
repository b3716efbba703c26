import { expect, test } from 'vitest';
import type { Aid } from '../../preferences/preferences';
import { aidOrder } from './aidOrder';

const on = (...aids: readonly Aid[]): Record<Aid, boolean> => ({
  isElder: aids.includes('isElder'),
  hasLargePointer: aids.includes('hasLargePointer'),
  hasGuides: aids.includes('hasGuides'),
  isReadAloud: aids.includes('isReadAloud'),
});

test.each<[string, readonly Aid[], readonly Aid[], readonly Aid[]]>([
  ['nothing on', [], [], []],
  ['on since the page opened: elder mode is left last', [], ['isReadAloud', 'isElder'], ['isElder', 'isReadAloud']],
  ['turned on later comes later', ['isReadAloud'], ['isElder', 'isReadAloud'], ['isReadAloud', 'isElder']],
  ['turned off goes', ['hasGuides', 'isElder'], ['isElder'], ['isElder']],
  ['off and on again is new', ['isElder'], ['isElder', 'hasGuides'], ['isElder', 'hasGuides']],
])('%s', (_, before, aids, after) => {
  expect(aidOrder(before, on(...aids))).toEqual(after);
});
