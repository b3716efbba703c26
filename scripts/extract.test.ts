import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/extract.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** 法治政府，出台规范性文件9件。 as GB18030. */
const GB18030 = Uint8Array.from(
  'b7a8 d6ce d5fe b8ae a3ac b3f6 cca8 b9e6 b7b6 d0d4 cec4 bcfe 39bc fea1 a3'
    .match(/[0-9a-f]{2}/g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [],
);

test('prints three lists and nothing else with --json', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run('tests/fixtures/extract/bounds.txt', '--json');
  const printed = JSON.parse(stdout);
  expect({ status, stderr, keys: Object.keys(printed) }).toEqual({
    status: 0,
    stderr: '',
    keys: ['matched', 'proposed', 'setAside'],
  });
  const expected = JSON.parse(readFileSync('tests/fixtures/extract/bounds.json', 'utf8'));
  expect(printed.matched).toHaveLength(expected.matched.length);
  expect(printed.matched[0]).toMatchObject({
    indicator: 'disclosure-requests',
    value: 11_000,
    unit: '件',
    quote: '办理政府信息公开申请近1.1万件',
    section: '1.1',
    bound: 'near',
  });
});

test('reads GB18030 and says so', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run(file('gb.txt', GB18030));
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('is read as GB18030') });
  expect(stdout).toContain('出台规范性文件9件');
});

describe('what cannot be read', () => {
  test.each([
    ['no file', [], 'No file is named'],
    ['a wrong option', ['--jsn', 'x.txt'], "Unknown option '--jsn'"],
    ['two files', ['a.txt', 'b.txt'], 'one file at a time'],
    ['a missing file', ['missing.txt'], 'missing.txt: there is no such file'],
    ['a folder', ['tests'], 'tests is a folder'],
    ['an empty file', [file('empty.txt', '')], 'is empty'],
    ['a PDF', [file('report.pdf', '%PDF-1.7')], 'is a PDF'],
    ['a Word file', [file('report.docx', Uint8Array.from([0x50, 0x4b, 3, 4]))], 'is a Word, Excel or ZIP file'],
    ['a picture', [file('scan.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))], 'is a picture'],
    ['a web page', [file('page.txt', '<!doctype html><p>3件</p>')], 'is a web page'],
  ])('%s', { timeout: 60_000 }, (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
