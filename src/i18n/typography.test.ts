import { describe, expect, test } from 'vitest';
import { everyText, type Text } from '../../tests/support/everyText';

const chinese = await everyText('zh-CN');
const english = await everyText('en');

/** Lists of keys and of words to be found by, not sentences: parted by spaces in either language. */
const LISTS = /^(present\.keys|help\.pressed|search\.keys|(finder|display)\.also|display\.keyNames)/;
const HAN = '\u3400-\u9fff';
const FULL = '\u3001\u3002\uff01-\uff5e“”‘’《》';

const CHINESE: Readonly<Record<string, RegExp>> = {
  'a half-width mark beside Han': new RegExp(`[${HAN}${FULL}][,;:!?.()]|[,;:!?()][${HAN}]|[,()[\\]]`),
  'a space beside Han or a full-width mark': new RegExp(`[${HAN}${FULL}] (?!·)|(?<!·) [${HAN}${FULL}]`),
  'a straight quotation mark': /["']/,
  'a full-width letter or digit': /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/,
  'an ellipsis that is not two': /\.{2,}|(?<!…)…(?!…)|…{3,}/,
  'a dash that is not a dash': /--|(?<=[\u3400-\u9fff])-(?=[\u3400-\u9fff])/,
  'a quotation mark that is not closed': /“[^”]*$|^[^“]*”/,
  'two spaces': / {2}/,
};

const ENGLISH: Readonly<Record<string, RegExp>> = {
  'a full-width mark': /[\u3000-\u303f\uff00-\uffef]/,
  'a straight quotation mark': /["']/,
  'dots for an ellipsis': /\.{2,}/,
  'a space before a mark': / [,.;:!?)”]/,
  'no space behind a mark': /[;!?][A-Za-z0-9]|,[A-Za-z]/,
  'a hyphen for a dash': / - |--/,
  'a quotation mark that is not closed': /“[^”]*$|^[^“]*”/,
  'two spaces': / {2}/,
};

/** Colons inside what is typed or filled in: `record:id`, `line:column`. */
const TYPED = /“[a-z-]+:[^”]*”|npm run data:series|https?:/g;

const faultsIn = (texts: readonly Text[], rules: Readonly<Record<string, RegExp>>) =>
  texts
    .filter(([path]) => !LISTS.test(path))
    .flatMap(([path, text]) => {
      const said = text.replace(TYPED, '“x”').replace(/\{\{\w+\}\}/g, '1');
      return Object.entries(rules).flatMap(([fault, rule]) => (rule.test(said) ? `${path}: ${fault}: ${text}` : []));
    });

test('no Chinese text breaks a rule of its typography', () => {
  expect(faultsIn(chinese, CHINESE)).toEqual([]);
});

test('no English text breaks a rule of its typography', () => {
  expect(faultsIn(english, ENGLISH)).toEqual([]);
});

/** Names, and what a key or a file is called. */
const NAMES =
  /^(I|PDFs?|RTF|OFD|Word|CSV|XLSX|JSON|PNG|SVG|PPTX|HTML|BOM|UTF|A4|GB|MB|WPS|Windows|Edge|Chrome|PowerPoint|Excel|OpenAPI|Atom|Package|Chinese|English|WCAG|AA|NVDA|Zhengdu|Chromium|USB|Compare|Z|[A-Z]|F\d+|Ctrl|Alt|Esc|Enter|Tab|Shift|Space|Home|End|Backspace|Page(Up|Down))$/;

test('English headings and labels are written as sentences are: a capital begins them, and names', () => {
  const capitals = english
    .filter(([path]) => !LISTS.test(path))
    .flatMap(([path, text]) => {
      // Behind a full stop, a colon or an opening mark a sentence begins.
      const inside = text.replace(/(^|[.:?!·]\s+|[(“—]\s*|\{\{\w+\}\}\s*)[A-Z]\w*/g, '$1');
      const found = (inside.match(/\b[A-Z]\w*/g) ?? []).filter((word) => !NAMES.test(word));
      return found.length > 0 ? [`${path}: ${found.join(' ')} in: ${text}`] : [];
    });
  expect(capitals).toEqual([]);
});

describe('the rules find what they are for', () => {
  test.each([
    ['共1096个，96.08%', []],
    ['用Excel打开', []],
    ['共 1096 个', ['a space beside Han or a full-width mark']],
    ['{{time}} 发布', ['a space beside Han or a full-width mark']],
    ['名称:{{name}}', ['a half-width mark beside Han']],
    ['名称,数值', ['a half-width mark beside Han']],
    ['打开"指标"', ['a straight quotation mark']],
    ['正在载入…', ['an ellipsis that is not two']],
    ['正在载入...', ['a half-width mark beside Han', 'an ellipsis that is not two']],
    ['正在载入……', []],
    ['９６％', ['a full-width letter or digit']],
    ['打开“指标', ['a quotation mark that is not closed']],
  ])('Chinese: %s', (text, faults) => {
    expect(faultsIn([['x', text]], CHINESE).map((fault) => fault.split(': ')[1])).toEqual(faults);
  });

  test.each([
    ['It’s “here”, {{n}} of 1,096.', []],
    ["It's here", ['a straight quotation mark']],
    ['Loading...', ['dots for an ellipsis']],
    ['Loading…', []],
    ['here , there', ['a space before a mark']],
    ['here;there', ['no space behind a mark']],
    ['one - two', ['a hyphen for a dash']],
    ['one  two', ['two spaces']],
    ['一，two', ['a full-width mark']],
  ])('English: %s', (text, faults) => {
    expect(faultsIn([['x', text]], ENGLISH).map((fault) => fault.split(': ')[1])).toEqual(faults);
  });
});
