import { expect, test } from 'vitest';
import { foldText, latinText, queryWords } from './searchText';

test.each([
  ['“一件事”主题服务', '一件事主题服务'],
  ['《肇庆市养老服务条例（草案）》', '肇庆市养老服务条例草案'],
  ['简案快办，繁案精办;', '简案快办繁案精办'],
  ['ＡＢｃ１２％', 'abc12%'],
  ['Law-based Administration', 'lawbasedadministration'],
  ["People's — “matter”", 'peoplesmatter'],
  ['1+N+3', '1+n+3'],
  ['96.08%', '96.08%'],
  ['1.4.2', '1.4.2'],
  ['Nos. 1, 2. End.', 'nos12end'],
  ['1,096项', '1096项'],
  ['一（四）2', '一四2'],
  [' \t\u3000，。 ', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['First-time petitions', ' first time petitions'],
  ["People's “GDP”增长1.5%", ' peoples gdp 1.5'],
  ['１＋Ｎ＋３', ' 1 n 3'],
  ['信访', ''],
])('the Latin words of %s are “%s”', (text, words) => {
  expect(latinText(text)).toBe(words);
});

test.each([
  ['信访', [{ folded: '信访', latin: '', letters: '', pieces: [] }]],
  ['信访化解', [{ folded: '信访化解', latin: '', letters: '', pieces: ['信访', '访化', '化解'] }]],
  ['XF', [{ folded: '', latin: ' xf', letters: 'xf', pieces: [] }]],
  ['lü', [{ folded: 'lü', latin: ' l', letters: 'lv', pieces: [] }]],
  ["xi'an", [{ folded: '', latin: ' xian', letters: 'xian', pieces: [] }]],
  ['1.4.2', [{ folded: '1.4.2', latin: ' 1.4.2', letters: '', pieces: [] }]],
  ['GDP增长', [{ folded: 'gdp增长', latin: '', letters: '', pieces: ['gd', 'dp', 'p增', '增长'] }]],
])('the word %s', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

test.each([
  ['信访 化解', 2],
  ['信访\u3000化解', 2],
  [' ， 信访', 1],
  ['', 0],
  ['   ', 0],
  ['，。“”', 0],
])('“%s” has %i words', (query, count) => {
  expect(queryWords(query)).toHaveLength(count);
});
