import { afterEach, expect, test, vi } from 'vitest';
import { parseJson } from './parseJson';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['an object', '{"a":[1,"二",null]}', { a: [1, '二', null] }],
  ['a byte order mark before it', '\uFEFF{"a":1}', { a: 1 }],
  ['white space around it', ' \n[] \n', []],
])('reads %s', (_, text, value) => {
  expect(parseJson('x.json', text)).toEqual({ ok: true, value });
});

test.each([
  ['a web page', '<!doctype html><title>404</title>', 'not-html', '', '<!doctype html><title>404</title>'],
  ['a web page after white space', ' \n <html>\n', 'not-html', '', '<html>'],
  ['a web page after a byte order mark', '\uFEFF<html>', 'not-html', '', '<html>'],
  ['an empty file', '', 'json', '1:1', ''],
  ['a blank file', ' \n ', 'json', '2:2', ''],
  ['a file cut off in a list', '{\n  "a": 1,\n  "b": [1, 2', 'json', '3:13', '"a": 1,\n  "b": [1, 2'],
  ['a file cut off in a text', '{"a":"b', 'json', '1:8', '{"a":"b'],
  ['a file cut off before a value', '{\n"a":', 'json', '2:5', '{\n"a":'],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'json', '3:3', '{\n  "a": 1\n  "b": 2\n}'],
  ['a comma too many in an object', '{"a":1,}', 'json', '1:8', '{"a":1,}'],
  ['a comma too many in a list', '[1,\n 2,\n]\n\n', 'json', '3:1', '[1,\n 2,\n]\n\n'],
  ['a value that is none', '{"a": x, "b": 12345678901234567890}', 'json', '1:7', '{"a": x, "b": 123456789012'],
  ['something after the end', '{"a":1}\n{', 'json', '2:1', '{"a":1}\n{'],
])('tells of %s', (_, text, expected, detail, got) => {
  expect(parseJson('x.json', text)).toEqual({ ok: false, issue: { file: 'x.json', path: '', expected, detail, got } });
});

test('shortens a long web page', () => {
  const result = parseJson('x.json', `<html>${'a'.repeat(100)}`);
  expect(result).toMatchObject({ issue: { got: `<html>${'a'.repeat(51)}…` } });
});

test.each([
  ['JSON.parse: expected property name at line 3 column 2 of the JSON data', '3:2'],
  ['JSON.parse: unexpected character at line 1 column 2 of the JSON data', '1:2'],
  ['Unexpected token x in JSON at position 4', '2:2'],
  ['JSON Parse error: Unexpected EOF', '3:3'],
])('reads the place from “%s” as other engines say it', (message, detail) => {
  vi.spyOn(JSON, 'parse').mockImplementation(() => {
    throw new SyntaxError(message);
  });
  expect(parseJson('x.json', 'ab\ncd\nef')).toMatchObject({ issue: { detail } });
});
