import { createLoader } from 'nuqs/server';
import { expect, it } from 'vitest';
import { deckFileSubject } from './deckFileSubject';
import { deckParams } from './deckParams';

const load = createLoader(deckParams);

it.each([
  ['', '16:9', 'zh-CN', 'slides'],
  ['', '4:3', 'zh-CN', 'slides-4x3'],
  ['', '16:9', 'en', 'slides-en'],
  ['?domain=disputes', '4:3', 'en', 'slides-disputes-4x3-en'],
  ['?domain=disputes,supervision', '16:9', 'zh-CN', 'slides-selection'],
  ['?domain=disputes&kind=rate', '16:9', 'zh-CN', 'slides-selection'],
  ['?domain=../a', '16:9', 'zh-CN', 'slides-selection'],
  ['?q=信访', '16:9', 'zh-CN', 'slides-selection'],
  ['?range=96..', '16:9', 'zh-CN', 'slides-selection'],
  ['?i=petition-resolution-rate', '16:9', 'zh-CN', 'slides-selection'],
  ['?slides=cover,gap', '16:9', 'zh-CN', 'slides-selection'],
  ['?show=records', '16:9', 'zh-CN', 'slides-records'],
  ['?show=records&tag=first', '4:3', 'zh-CN', 'slides-records-selection-4x3'],
  ['?show=actions&domain=disputes', '16:9', 'en', 'slides-actions-disputes-en'],
  // How it stands and runs is no part of what it is.
  ['?slide=gap&type=large&play=20&loop=true', '16:9', 'zh-CN', 'slides'],
] as const)('%s in %s and %s is %s', (query, format, language, subject) => {
  expect(deckFileSubject(load(query), format, language)).toBe(subject);
});
