import { describe, expect, test } from 'vitest';
import { at, makeNote, makeView } from '../../../tests/support/makeSaved';
import { fileText } from '../../saved/savedText';
import { IMPORT_MAX_BYTES, readImport } from './readImport';

const fileOf = (text: string) => ({ size: text.length, text: async () => text });
const good = makeView('good');
const goodNote = makeNote('indicator:x', '话');
/** A file right but for what is given. */
const json = (given: object) =>
  JSON.stringify({ format: 'rule-of-law-saved', version: 1, views: [], notes: [], ...given });
const view = (given: object) => json({ views: [{ ...makeView('a'), ...given }, good] });
const note = (given: object) => json({ notes: [{ ...makeNote('record:a', '话'), ...given }, goodNote] });
const EMPTY = { views: [], notes: [] };

test('a file exported here', async () => {
  const state = { views: [good], notes: [goodNote] };
  const read = await readImport(fileOf(`\uFEFF${fileText(state, at(0))}`));
  expect(read).toEqual({ state, whole: null, faults: [], brokenAt: null });
});

describe('nothing of it can be used', () => {
  test.each([
    ['empty', '', 'emptyFile'],
    ['blanks', ' \n', 'emptyFile'],
    ['a byte order mark', '\uFEFF', 'emptyFile'],
    ['a later version', json({ version: 2, views: [good] }), 'newerFile'],
  ])('%s', async (_, text, whole) => {
    expect(await readImport(fileOf(text))).toEqual({ state: EMPTY, whole, faults: [], brokenAt: null });
  });

  test('too large: its text is never asked for', async () => {
    const file = { size: IMPORT_MAX_BYTES + 1, text: () => Promise.reject(new Error('asked')) };
    expect(await readImport(file)).toMatchObject({ state: EMPTY, whole: 'tooLarge' });
    expect(await readImport({ ...fileOf(json({})), size: IMPORT_MAX_BYTES })).toMatchObject({ whole: null });
  });

  test('gone since it was chosen', async () => {
    const file = { size: 1, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await readImport(file)).toMatchObject({ state: EMPTY, whole: 'unreadable' });
  });

  test.each([
    ['cut off', json({ views: [good] }).slice(0, -9), 'not-json', /^1:\d+$/],
    ['a stray comma', '{\n "format": "rule-of-law-saved",,\n}', 'not-json', /^2:32$/],
    ['another kind of text', '编号,名称\r\na,b', 'not-json', /^1:1$/],
    ['a web page', '<!doctype html><title>404</title>', 'not-html', null],
  ])('%s', async (_, text, fault, place) => {
    const read = await readImport(fileOf(text));
    expect(read).toMatchObject({ state: EMPTY, whole: null, faults: [{ item: null, fault }] });
    expect(read.brokenAt).toEqual(place ? expect.stringMatching(place) : null);
  });

  test.each([
    ['a list', '[]', '', 'object'],
    ['a number', '42', '', 'object'],
    ['nothing', 'null', '', 'object'],
    ['a text', '"views"', '', 'object'],
    ['another file of this site', '{"schemaVersion":1,"domains":[]}', 'format', 'format'],
    ['another format', json({ format: 'else' }), 'format', 'format'],
    ['no version', json({ version: undefined }), 'version', 'version'],
    ['version as text', json({ version: '1' }), 'version', 'version'],
    ['version 0', json({ version: 0 }), 'version', 'version'],
    ['half a version', json({ version: 1.5 }), 'version', 'version'],
  ])('%s', async (_, text, field, fault) => {
    const read = await readImport(fileOf(text));
    expect(read).toMatchObject({ state: EMPTY, whole: null, faults: [{ item: null, field, fault }] });
    expect(read.faults).toHaveLength(1);
  });
});

describe('one view is refused, the other taken', () => {
  test.each([
    ['no name', { name: undefined }, 'name', 'type'],
    ['an empty name', { name: '' }, 'name', 'name-empty'],
    ['a name of blanks', { name: ' \u3000' }, 'name', 'name-empty'],
    ['too long a name', { name: '字'.repeat(61) }, 'name', 'name-long'],
    ['a name that is a number', { name: 7 }, 'name', 'type'],
    ['no id', { id: undefined }, 'id', 'type'],
    ['an odd id', { id: 'a b' }, 'id', 'id'],
    ['an id taken', { id: 'good' }, 'id', 'twice'],
    ['another site', { path: 'https://evil.example/' }, 'path', 'address'],
    ['another site without its scheme', { path: '//evil.example/' }, 'path', 'address'],
    ['a backslash', { path: '/\\evil.example' }, 'path', 'address'],
    ['a script', { path: 'javascript:alert(1)' }, 'path', 'address'],
    ['a file', { path: 'file:///etc/hosts' }, 'path', 'address'],
    ['out of the site', { path: '/../x' }, 'path', 'address'],
    ['no address', { path: null }, 'path', 'type'],
    ['a time in words', { savedAt: '昨天' }, 'savedAt', 'time'],
    ['a day that is none', { savedAt: '2026-13-45T00:00:00Z' }, 'savedAt', 'time'],
    ['a time as a number', { changedAt: 1700000000 }, 'changedAt', 'type'],
  ])('%s', async (_, given, field, fault) => {
    const read = await readImport(fileOf(view(given)));
    // Of two with one id the first is taken.
    const item = { list: 'views', index: fault === 'twice' ? 1 : 0 };
    expect(read.faults).toMatchObject([{ item, field, fault }]);
    expect(read.state.views).toHaveLength(1);
  });

  test.each([null, 7, '/data/', [good]])('%j in place of a view', async (row) => {
    const read = await readImport(fileOf(json({ views: [row, good] })));
    expect(read.faults).toMatchObject([{ item: { list: 'views', index: 0 }, fault: 'type' }]);
    expect(read.state.views).toEqual([good]);
  });
});

describe('one note is refused, the other taken', () => {
  test.each([
    ['about nothing', { target: '' }, 'target', 'target'],
    ['about a page', { target: 'page:x' }, 'target', 'target'],
    ['an odd id', { target: 'indicator:../x' }, 'target', 'target'],
    ['no text', { text: undefined }, 'text', 'type'],
    ['blanks', { text: '\n' }, 'text', 'text-empty'],
    ['too long', { text: '字'.repeat(20_001) }, 'text', 'text-long'],
    ['no time', { changedAt: undefined }, 'changedAt', 'type'],
  ])('%s', async (_, given, field, fault) => {
    const read = await readImport(fileOf(note(given)));
    expect(read.faults).toMatchObject([{ item: { list: 'notes', index: 0 }, field, fault }]);
    expect(read.state.notes).toEqual([goodNote]);
  });
});

test('a list that is none leaves the other', async () => {
  const read = await readImport(fileOf(json({ views: {}, notes: [goodNote] })));
  expect(read.faults).toMatchObject([{ item: null, field: 'views', fault: 'list' }]);
  expect(read.state).toEqual({ views: [], notes: [goodNote] });
});

test('names of objects’ own parts are just names', async () => {
  const text = json({ views: [good] }).replace('{', '{"__proto__":{"polluted":1},"constructor":1,');
  expect((await readImport(fileOf(text))).state.views).toEqual([good]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
