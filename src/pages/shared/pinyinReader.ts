import { pinyin, polyphonic } from 'pinyin-pro';
import type { PinyinReader } from '../../model/pinyinTable';

/** Readings by phrase and by character, without tones; a part of its own, loaded on the first search. */
export const pinyinReader: PinyinReader = {
  toPinyin: (text) => pinyin(text, { toneType: 'none', type: 'array' }),
  readingsOf: (character) => polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [],
};
