import { expect, test } from 'vitest';
import { buildSearchIndex, foldText, searchMask } from './searchText';

test.each([
  ['“一件事”主题服务', '一件事主题服务'],
  ['《肇庆市养老服务条例（草案）》', '肇庆市养老服务条例草案'],
  ['简案快办，繁案精办;', '简案快办繁案精办'],
  ['ＡＢｃ１２％', 'abc12%'],
  ['Law-based Administration', 'lawbasedadministration'],
  ["People's — “matter”", 'peoplesmatter'],
  ['1+N+3', '1+n+3'],
  ['96.08%', '9608%'],
  [' \t\u3000，。 ', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

const index = buildSearchIndex(
  [
    ['初次信访事项一次性化解率', 'First-time petitions resolved', '全市初次信访事项一次性化解率96.08%'],
    ['“一件事”主题服务', 'One-stop themes', '实现1096个“一件事”主题服务落地实施'],
    ['信访', '化解'],
  ],
  (fields) => fields,
);

test.each([
  ['信访', [1, 0, 1]],
  ['一件事主题服务', [0, 1, 0]],
  ['“一件事”', [0, 1, 0]],
  ['信访 化解', [1, 0, 1]],
  ['化解　信访', [1, 0, 1]],
  ['信访 themes', [0, 0, 0]],
  ['访化', [0, 0, 0]],
  ['PETITIONS  resolved', [1, 0, 0]],
  ['first-time', [1, 0, 0]],
  ['９６.０８', [1, 0, 0]],
  ['1096', [0, 1, 0]],
  ['没有的词', [0, 0, 0]],
  [' ， 信访', [1, 0, 1]],
])('a search for “%s” keeps %j', (query, mask) => {
  expect([...(searchMask(index, query) ?? [])]).toEqual(mask);
});

test.each(['', '   ', '，。“”', '\u3000'])('“%s” is no search', (query) => {
  expect(searchMask(index, query)).toBeNull();
});
