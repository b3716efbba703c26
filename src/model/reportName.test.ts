import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { reportName } from './reportName';

const made = (id: string, year: number, zh: string, publishedAt = '2025-01-15T09:00+08:00') => ({
  ...makeEntry(id, year),
  title: { zh, en: 'Fictional report' },
  publishedAt,
});
const first = made('a-2024', 2024, '虚构报告');
const draft = made('a-2024-rev', 2024, '虚构报告（修订稿）', '2025-01-20T10:00+08:00');
const copy = made('a-2024-copy', 2024, '虚构报告');
const before = made('a-2023', 2023, '虚构报告');

test.each([
  ['alone of its year', before, [first, draft, before], null, null],
  [
    'by title; where that is alike, by time',
    draft,
    [first, draft, before],
    '虚构报告（修订稿）',
    'Fictional report · 2025-01-20 10:00',
  ],
  ['alike in both, by id', first, [first, draft, copy, before], '虚构报告 · a-2024', 'Fictional report · a-2024'],
] as const)('%s', (_name, entry, reports, zh, en) => {
  expect(reportName(entry, reports, 'zh-CN')).toBe(zh);
  expect(reportName(entry, reports, 'en')).toBe(en);
});
