import { beforeAll, describe, expect, test } from 'vitest';
import { DAMAGED_FILES } from '../../tests/support/corpus/damagedFiles';
import { DATA_FILES } from '../../tests/support/corpus/dataFiles';
import { REMARKED_FILES } from '../../tests/support/corpus/remarkedFiles';
import { TABLE_ROWS } from '../../tests/support/corpus/tableRows';
import { WHOLE_FILES } from '../../tests/support/corpus/wholeFiles';
import { readFile, warmReaders } from '../../tests/support/readFile';
import { strictI18n } from '../../tests/support/strictI18n';
import { addWords } from '../i18n/addWords';
import type { Language } from '../i18n/languages';
import type { IntakeResult } from './intake';
import { issueWords } from './issueWords';

const KINDS = {
  'not a file to read': WHOLE_FILES,
  damaged: DAMAGED_FILES,
  'data refused': DATA_FILES,
  'a row left out': TABLE_ROWS,
  'taken with a remark': REMARKED_FILES,
};

beforeAll(warmReaders, 60_000);

test('the corpus is not small', () => {
  expect(Object.values(KINDS).flat().length).toBeGreaterThanOrEqual(60);
});

const issuesOf = (result: IntakeResult) => {
  if (result.kind === 'refused') return result.issues;
  return result.kind === 'dataset' ? [...result.issues, ...result.remarks] : result.remarks;
};

async function wordsFor(language: Language) {
  const i18n = await strictI18n(language);
  await addWords(i18n, 'verify');
  return i18n.t;
}

describe.each(Object.entries(KINDS))('%s', (_kind, corpus) => {
  test.each(corpus)('%s: said where, what and what to do', async (_, source, where, said) => {
    const issues = issuesOf(await readFile(source()));
    const t = await wordsFor('zh-CN');
    const told = issues.map((issue) => issueWords(issue, t, 'zh-CN'));
    expect(told.map((words) => [words.where, words.what])).toContainEqual([where, said]);
    for (const { todo } of told) expect(todo).toMatch(/。$/);
    const inEnglish = await wordsFor('en');
    for (const issue of issues) {
      const { what, todo } = issueWords(issue, inEnglish, 'en');
      expect(`${what} ${todo}`).not.toMatch(/[{}]/);
    }
  });
});
