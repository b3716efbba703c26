import { describe, expect, test } from 'vitest';
import { makeDataset, makeIndicator } from '../../tests/support/make';
import { strictI18n } from '../../tests/support/strictI18n';
import { BLANK, GOOD, HEAD, read } from '../../tests/support/tableFixture';
import { addWords } from '../i18n/addWords';
import { LANGUAGES, type Language } from '../i18n/languages';
import type { IntakeIssue } from './intakeIssue';
import { issueWords } from './issueWords';
import { readDataset } from './json/readDataset';

async function said(issue: IntakeIssue | undefined, language: Language): Promise<string> {
  const i18n = await strictI18n(language);
  await addWords(i18n, 'tools', 'verify');
  if (!issue) return '';
  const { where, what, todo } = issueWords(issue, i18n.t, language);
  return `${where}|${what}|${todo}`;
}
const inBoth = (issue: IntakeIssue | undefined) =>
  Promise.all(LANGUAGES.map(async (language) => [language, await said(issue, language)]));

describe('a JSON file', () => {
  const { catalogue, report } = makeDataset({ indicators: [makeIndicator({ id: 'case-count' })], observations: [] });
  const text = JSON.stringify({ schemaVersion: 1, ...report });
  const issueOf = (given: string) => {
    const result = readDataset('云溪.json', given, catalogue);
    return result.issues[0];
  };

  test('that is cut off is incomplete, and says where', async () => {
    expect(await inBoth(issueOf(text.slice(0, 20)))).toEqual([
      ['zh-CN', '云溪.json|文件不完整或有错误，读到第1行第21字处中断。|请重新下载或重新导出，再选一次。'],
      [
        'en',
        '云溪.json|The file is incomplete or has a fault: reading stopped at line 1, character 21.|Download or export it again, then choose it once more.',
      ],
    ]);
  });

  test('of a later version asks for a newer site, one without a version for another file', async () => {
    expect(await inBoth(issueOf(text.replace('"schemaVersion":1', '"schemaVersion":2')))).toEqual([
      [
        'zh-CN',
        '云溪.json，schemaVersion|这份文件由较新版本的本站导出。|请更新本站（重新载入页面，或换用新的单文件版），再选一次。',
      ],
      [
        'en',
        '云溪.json, schemaVersion|This file was exported by a later version of this site.|Update this site (reload the page, or use the new single file), then choose it again.',
      ],
    ]);
    expect(await said(issueOf(text.replace('"schemaVersion":1', '"schemaVersion":"一"')), 'zh-CN')).toContain(
      '|没有写明本站认得的数据格式版本。|',
    );
  });

  test('tells types in plain words', async () => {
    expect(await inBoth(issueOf(JSON.stringify({ schemaVersion: 1, ...report, sections: 5 })))).toEqual([
      ['zh-CN', '云溪.json，sections|应为列表，现为：5。|没有采用。请改正文件，或重新导出，再选一次。'],
      [
        'en',
        '云溪.json, sections|Expected a list, found 5.|It was not taken. Correct the file or export it again, then choose it once more.',
      ],
    ]);
  });
});

describe('a table', () => {
  const value = (cell: string) => read([HEAD, GOOD.map((each, i) => (i === 7 ? cell : each))]).issues[0];

  test.each([
    ['3530余', '“数值”列请填3530，“非确数”列填“超过”。', 'Write 3530 as the value and “over” in “Not exact”.'],
    ['1.2万', '“数值”列请填12000。', 'Write 12000 as the value.'],
    ['30—40', '“数值”列请填30，“非确数”列填“至40”。', 'Write 30 as the value and “to 40” in “Not exact”.'],
    [
      '若干',
      '请只填数字；不是确数的，另在“非确数”列填“超过”“不足”“约”，或“至”和较大的数。',
      'Write the number alone; where it is not exact, also fill in “Not exact”: over, under, about, or to and the far end.',
    ],
  ])('that says “%s” for a value is told how to write it', async (cell, zh, en) => {
    expect(await said(value(cell), 'zh-CN')).toBe(`云溪.csv，第2行“数值”列|“${cell}”不是数字。|${zh}`);
    expect(await said(value(cell), 'en')).toBe(`云溪.csv, row 2, column “Value”|“${cell}” is not a number.|${en}`);
  });

  test('quotation marks within quotation marks are the inner ones', async () => {
    const { issues } = read([HEAD, GOOD.map((each, i) => (i === 6 ? '行政许可“就近可办”事项' : each))]);
    expect(await said(issues[0], 'zh-CN')).toContain('|指标目录里没有“行政许可‘就近可办’事项”。|');
    expect(await said(issues[0], 'en')).toContain('|The catalogue has no “行政许可‘就近可办’事项”.|');
  });

  test('whose rows lack quotes and sections is told so once', async () => {
    const row = (called: string) => [...BLANK, called, 12, '', '', '', ''];
    const { issues } = read([HEAD, [...GOOD.slice(0, 9), '', '', ''], row('满意率'), row('排名')]);
    expect(issues).toHaveLength(1);
    expect(await inBoth(issues[0])).toEqual([
      [
        'zh-CN',
        '云溪.csv，第2—4行（共3行）|没有填写：章节、原文。|每项数值都要连同指标、章节和原文一起填写，请补上后再选一次。',
      ],
      [
        'en',
        '云溪.csv, rows 2–4 (3 in all)|Not filled in: Section and Quote.|Each value needs its indicator, its section and its quote: fill them in and choose the file again.',
      ],
    ]);
  });
});
