import type { RecordTag } from '../dataset/vocabulary';

const FIRST_IN_PROVINCE =
  /(?:全省|省内)[^，]{0,6}?(?:率先|首个|首部|首创|首家|首次|首推|首例|第一个|第一家)|率先在全省|首创.{0,3}全省/;
const FIRST = /率先|首创|首个|首部|首家|首例|首推|首次/;
const INNOVATION = /创新|首创/;
const FIRST_BATCH = /第一批|首批/;
const NATIONAL =
  /全国|国家[级发]|国务院|中央(?!财经|厨房)|司法部|人力资源和社会保障部|国家[\u4e00-\u9fff]{2,8}(?:局|委)|最高人民/;
const PROVINCIAL = /全省|省级|省(?!市县)/;

/** What the words of a deed say of it: the first in the province, a pioneer's, an innovation. */
export function deedTags(words: string): readonly RecordTag[] {
  const tags: RecordTag[] = [];
  if (FIRST_IN_PROVINCE.test(words)) tags.push('first-in-province');
  else if (FIRST.test(words)) tags.push('pioneer');
  if (FIRST_BATCH.test(words)) tags.push('first-batch');
  if (INNOVATION.test(words)) tags.push('innovation');
  if (/全国[^，]{0,4}(?:率先|首)|率先在全国/.test(words)) tags.push('national');
  return tags;
}

/** Who gave an honour, as far as its words say, and whether with the first. */
export function honourTags(words: string): readonly RecordTag[] {
  const tags: RecordTag[] = FIRST_BATCH.test(words) ? ['first-batch'] : [];
  if (NATIONAL.test(words)) tags.push('national');
  else if (PROVINCIAL.test(words)) tags.push('provincial');
  return tags;
}
