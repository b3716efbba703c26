import { beforeAll, expect, test } from 'vitest';
import { addWords } from '../../src/i18n/addWords';
import { LANGUAGES } from '../../src/i18n/languages';
import type { IntakeResult } from '../../src/intake/intake';
import { issueWords } from '../../src/intake/issueWords';
import { readIntake } from '../../src/intake/readIntake';
import { CORPUS, isRefusal } from '../support/corpusFiles';
import { catalogue, file, HEAD, pdf, ROW, xlsx } from '../support/intakeFiles';
import { strictI18n } from '../support/strictI18n';

const read = (given: File) =>
  readIntake(given, { catalogue, entries: [] }, { signal: new AbortController().signal, onProgress: () => {} });
const issuesOf = (result: IntakeResult) => {
  if (result.kind === 'refused') return result.issues;
  return result.kind === 'dataset' ? [...result.issues, ...result.remarks] : result.remarks;
};

// The development server makes the parts when first asked; on a busy machine that takes its time.
beforeAll(() => Promise.all([read(file('a.pdf', pdf())), read(file('a.xlsx', xlsx(HEAD, ROW)))]), 60_000);

test('the corpus is not small, and every file in it has its own name', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

test.each(CORPUS)('$name: the file, the place and what to do are told in both languages', async (wrong) => {
  const { name, code, place } = wrong;
  const result = await read(wrong.file);
  const issues = issuesOf(result);
  expect(issues).toContainEqual(expect.objectContaining({ file: expect.stringContaining(name), code, place }));
  if (isRefusal(code)) expect(result.kind).toBe('refused');
  for (const language of LANGUAGES) {
    const i18n = await strictI18n(language);
    await addWords(i18n, 'verify');
    for (const issue of issues) {
      const { where, what, todo } = issueWords(issue, i18n.t, language);
      expect(where).toContain(name);
      expect(what).not.toMatch(/^\s*$|\{\{|\}\}/);
      expect(todo).toMatch(language === 'en' ? /\.$/ : /。$/);
    }
  }
});

test('nothing that a file holds was run', () => {
  expect(Object.keys(window)).not.toContain('hasRun');
});
