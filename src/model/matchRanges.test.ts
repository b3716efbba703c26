import { describe, expect, test } from 'vitest';
import { pinyinReader } from '../pages/shared/pinyinReader';
import { matchRanges } from './matchRanges';
import { createPinyinTable } from './pinyinTable';
import { placedFold, placedLatin } from './placedText';
import { foldText, latinText } from './searchText';
import { snippetOf } from './snippet';

const RATE = '初次信访事项一次性化解率';
const table = createPinyinTable(pinyinReader);
for (const run of [RATE, '一件事', '主题服务', '行政机关负责人出庭应诉率']) table.learn(run);

/** The text with its marks in brackets. */
function shown(text: string, query: string, isName = true): string {
  const ranges = matchRanges(text, query, isName ? table : null);
  const stops = ranges.flat();
  return [0, ...stops, text.length]
    .slice(0, -1)
    .map((from, i) => {
      const part = text.slice(from, stops[i] ?? text.length);
      return i % 2 ? `[${part}]` : part;
    })
    .join('');
}

test.each([
  [RATE, '信访', '初次[信访]事项一次性化解率'],
  [RATE, '信访 化解', '初次[信访]事项一次性[化解]率'],
  [RATE, '访事 信访', '初次[信访事]项一次性化解率'],
  [RATE, '次', '初[次]信访事项一[次]性化解率'],
  [RATE, 'xinfang', '初次[信访]事项一次性化解率'],
  [RATE, 'xinfa', '初次[信访]事项一次性化解率'],
  [RATE, 'xfsx', '初次[信访事项]一次性化解率'],
  [RATE, 'hjl', '初次信访事项一次性[化解率]'],
  [RATE, 'yici huajie', '初次信访事项[一次]性[化解]率'],
  [RATE, '信访化解率', '初次[信访]事项一次性[化解率]'],
  [RATE, '没有', RATE],
  [RATE, '', RATE],
  ['', '信访', ''],
  ['“一件事”主题服务', '一件事主题', '“[一件事”主题]服务'],
  ['“一件事”主题服务', 'yjszt', '“[一件事”主题]服务'],
  ['First-time petitions resolved', 'PETIT', 'First-time [petit]ions resolved'],
  ['First-time petitions resolved', 'titions', 'First-time petitions resolved'],
  ['First-time petitions resolved', 'first-time', '[First-time] petitions resolved'],
  ['People’s matter', "people's", '[People’s] matter'],
  ['达９６.０８％', '96.08%', '达[９６.０８％]'],
  ['为11.4和1.4', '1.4', '为11.4和[1.4]'],
  ['𠮷信访', '信', '𠮷[信]访'],
])('%s, sought for “%s”: %s', (text, query, marked) => {
  expect(shown(text, query)).toBe(marked);
});

test('in a quote, letters mark no Han characters', () => {
  expect(shown(RATE, 'xf', false)).toBe(RATE);
  expect(shown(RATE, '信访', false)).toBe('初次[信访]事项一次性化解率');
});

describe('a placed text is the same text', () => {
  test.each([RATE, '“一件事”主题服务', 'First-time — People’s “GDP” １＋Ｎ＋３，1,096项。1.5%.', '㎡ ﬁne', '𠮷 a'])(
    '%s',
    (text) => {
      expect(placedFold(text).text).toBe(foldText(text));
      expect(placedLatin(text).text).toBe(latinText(text));
      expect(placedFold(text).from).toHaveLength(foldText(text).length);
      expect(placedLatin(text).to).toHaveLength(latinText(text).length);
    },
  );
});

const LONG = `${'前'.repeat(30)}信访${'后'.repeat(60)}`;

test.each([
  ['in the middle', LONG, '信访', `…${'前'.repeat(12)}信访${'后'.repeat(40)}…`],
  ['near both ends', '前信访后', '信访', '前信访后'],
  ['nowhere', LONG, '没有', ''],
])('a snippet around a mark %s', (_, text, query, snippet) => {
  expect(snippetOf(text, matchRanges(text, query))).toBe(snippet);
});
