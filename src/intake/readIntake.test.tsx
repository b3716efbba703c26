import { strToU8 } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  bomb,
  bytes,
  catalogue,
  changed,
  csv,
  docx,
  file,
  GB,
  HEAD,
  locked,
  lying,
  old,
  pdf,
  RATE,
  ROW,
  report,
  reportFile,
  SENTENCE,
  setFile,
  sheetRows,
  xlsx,
} from '../../tests/support/intakeFiles';
import { makeEntry } from '../../tests/support/make';
import { docxParts, pack, xlsxParts } from '../../tests/support/makeOffice';
import { makePdf } from '../../tests/support/makePdf';
import { strictI18n } from '../../tests/support/strictI18n';
import { addWords } from '../i18n/addWords';
import type { Language } from '../i18n/languages';
import type { IntakeOptions, IntakeResult, IntakeSource } from './intake';
import { issueWords } from './issueWords';
import { LIMITS } from './limits';
import { readIntake } from './readIntake';

const steps = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });
const read = (source: IntakeSource, more: Partial<IntakeOptions> = {}) =>
  readIntake(source, { catalogue, entries: [], ...more }, steps());

// The development server makes the parts when first asked; on a busy machine that takes its time.
beforeAll(() => Promise.all([read(file('a.pdf', pdf())), read(file('a.xlsx', xlsx(HEAD, ROW)))]), 60_000);

test.each([
  ['txt', file('报告.txt', SENTENCE), 'utf-8', SENTENCE],
  [
    'txt with a mark and the line ends of Windows',
    file('报告.txt', `\ufeff${SENTENCE.replace('\n', '\r\n')}`),
    'utf-8',
    SENTENCE,
  ],
  ['txt in GB18030', file('报告.txt', GB), 'gb18030', '云溪市办结案件12件'],
  ['txt in UTF-16', file('报告.txt', bytes([0xff, 0xfe], [0x4b, 0x6d, 0x31, 0x00])), 'utf-16le', '测1'],
  [
    'html',
    file(
      '报告.html',
      SENTENCE.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ),
    'utf-8',
    SENTENCE,
  ],
  ['docx', file('报告.docx', docx()), null, SENTENCE],
  ['pdf', file('报告.pdf', pdf()), null, SENTENCE],
  ['pasted', { text: SENTENCE }, null, SENTENCE],
  ['pasted from a page', { text: `<html><p>${SENTENCE}</p></html>` }, null, SENTENCE.replace('\n', '')],
])('%s is read as text', async (form, source, encoding, text) => {
  const expected = { kind: 'text', text, encoding, form: form.split(' ')[0] };
  expect(await read(source)).toMatchObject({ ...expected, remarks: [] });
});

test.each([
  ['csv', file('数据.csv', csv(HEAD, ROW)), 'utf-8'],
  ['csv with semicolons', file('数据.csv', csv(HEAD, ROW).replace(/,/g, ';')), 'utf-8'],
  ['xlsx', file('数据.xlsx', xlsx(HEAD, ROW)), null],
  ['csv pasted from a spreadsheet', { text: csv(HEAD, ROW).replace(/,/g, '\t') }, null],
])('%s is read as data', async (form, source, encoding) => {
  expect(await read(source)).toMatchObject({
    kind: 'dataset',
    form: form.split(' ')[0],
    encoding,
    catalogue: null,
    reports: [
      {
        entry: { id: '990100-2023' },
        report: { observations: [{ indicator: 'case-count', value: 12, section: '1.2.3' }] },
      },
    ],
    issues: [],
    remarks: [],
  });
});

test('a whole set comes back as it was written', async () => {
  expect(await read(file('整套.json', JSON.stringify(setFile)))).toEqual({
    kind: 'dataset',
    form: 'json',
    encoding: 'utf-8',
    catalogue,
    reports: [{ entry: makeEntry('test-2023', 2023), report }],
    issues: [],
    remarks: [],
  });
});

test('a text is read again in the encoding asked for', async () => {
  const wrong = await read(file('报告.txt', GB), { encoding: 'utf-8' });
  expect(wrong).toMatchObject({ encoding: 'utf-8', remarks: [{ code: 'undecodable' }] });
});

test('the steps are told, and it can be given up at each', async () => {
  const onProgress = vi.fn();
  const signal = new AbortController().signal;
  await readIntake(file('报告.docx', docx()), { catalogue, entries: [] }, { signal, onProgress });
  const told = new Set(onProgress.mock.calls.map(([progress]) => progress.step));
  expect([...told]).toEqual(['bytes', 'unpack']);
  for (const [name, content] of [
    ['报告.pdf', pdf()],
    ['数据.xlsx', xlsx(HEAD, ROW)],
    ['报告.txt', GB],
  ] as const) {
    const giveUp = new AbortController();
    const work = readIntake(
      file(name, content),
      { catalogue, entries: [] },
      { signal: giveUp.signal, onProgress: () => giveUp.abort() },
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  }
});

/** A file that is as large as it says, and fails whoever reads it. */
const huge = (): File => {
  const large = file('大.pdf', '');
  Object.defineProperty(large, 'size', { value: 100_000_000 });
  vi.spyOn(large, 'arrayBuffer').mockRejectedValue(new Error('was read'));
  return large;
};
const gone = (): File => {
  const lost = file('没了.txt', 'x');
  vi.spyOn(lost, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
  return lost;
};
const deep = '['.repeat(500);
const good = [HEAD, RATE];
const table = (row: readonly string[]) => file('表.csv', csv(...good, row));
const withSheet = (rows: string) => pack(xlsxParts(rows));
const damagedWhat = '文件已损坏或不完整。';

/** Every file with what is said of it: where, what. What to do is there for each. */
const CORPUS: readonly (readonly [what: string, source: () => IntakeSource, where: string, said: string])[] = [
  ['an empty file', () => file('空.txt', ''), '空.txt', '里面没有内容。'],
  ['a file of spaces', () => file('空白.txt', ' \n\u3000\n'), '空白.txt', '里面没有内容。'],
  ['an empty paste', () => ({ text: ' ' }), '粘贴的文字', '里面没有内容。'],
  ['100 MB', huge, '大.pdf', '文件有100 MB，超过30 MB的上限，没有读取。'],
  [
    'a paste without end',
    () => ({ text: 'a'.repeat(LIMITS.pasted + 1) }),
    '粘贴的文字',
    '文字有10000001字，超过10000000字的上限，没有读取。',
  ],
  ['a file that is gone', gone, '没了.txt', '文件读不出来。'],
  [
    'a program',
    () => file('程序.txt', bytes([0x7f], 'ELF', [0, 1, 2, 3, 4, 5, 6, 7, 8])),
    '程序.txt',
    '这不是文字，也不是认得的文件。',
  ],
  [
    'random bytes',
    () =>
      file(
        '乱.csv',
        Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 256),
      ),
    '乱.csv',
    '这不是文字，也不是认得的文件。',
  ],
  ['an old Word file', () => file('报告.doc', old('WordDocument')), '报告.doc', '这是旧格式的Word文件，读不了。'],
  ['an old workbook', () => file('数据.xls', old('Workbook')), '数据.xls', '这是旧格式的Excel文件，读不了。'],
  [
    'an old presentation',
    () => file('讲.ppt', old('PowerPoint Document')),
    '讲.ppt',
    '这是旧格式的PowerPoint文件，读不了。',
  ],
  ['another old file', () => file('旧.wps', old('Else')), '旧.wps', '这是旧格式的Office文件，读不了。'],
  [
    'a document behind a password',
    () => file('密.docx', old('EncryptedPackage')),
    '密.docx',
    '文件有密码保护，打不开。',
  ],
  [
    'a workbook behind a password',
    () => file('密.xlsx', old('EncryptedPackage')),
    '密.xlsx',
    '文件有密码保护，打不开。',
  ],
  ['a packed file behind a password', () => file('密.docx', locked(docx())), '密.docx', '文件有密码保护，打不开。'],
  [
    'a PDF behind a password',
    () => file('密.pdf', makePdf([[[SENTENCE, 90, 700]]], { isLocked: true })),
    '密.pdf',
    '文件有密码保护，打不开。',
  ],
  ['rich text', () => file('报告.rtf', '{\\rtf1 abc}'), '报告.rtf', '这是RTF文件，读不了。'],
  ['rich text named otherwise', () => file('报告.doc', '{\\rtf1 abc}'), '报告.doc', '这是RTF文件，读不了。'],
  ['an OFD', () => file('报告.ofd', pack({ 'OFD.xml': '<a/>' })), '报告.ofd', '这是OFD版式文件，读不了。'],
  ['a photograph', () => file('拍.jpg', bytes([0xff, 0xd8, 0xff, 0xe0])), '拍.jpg', '这是图片，里面的字读不出来。'],
  [
    'a picture named as a PDF',
    () => file('扫描.pdf', bytes([0x89], 'PNG\r\n')),
    '扫描.pdf',
    '这是图片，里面的字读不出来。',
  ],
  ['an archive', () => file('包.zip', pack({ 'a.txt': 'a' })), '包.zip', '这是压缩包。'],
  ['a RAR archive', () => file('包.rar', bytes('Rar!', [0x1a, 7, 0])), '包.rar', '这是压缩包。'],
  ['a presentation', () => file('讲.pptx', pack({ 'ppt/presentation.xml': '<a/>' })), '讲.pptx', '这种文件读不了。'],
  ['an OpenDocument', () => file('报告.odt', pack({ 'content.xml': '<a/>' })), '报告.odt', '这种文件读不了。'],
  ['a document cut off', () => file('断.docx', docx().slice(0, 500)), '断.docx', damagedWhat],
  [
    'a document with a changed byte',
    () =>
      file(
        '坏.docx',
        docx().map((byte, i) => (i === 60 ? byte ^ 0xff : byte)),
      ),
    '坏.docx',
    damagedWhat,
  ],
  ['a document without its text', () => file('缺.docx', pack({ 'word/styles.xml': '<a/>' })), '缺.docx', damagedWhat],
  [
    'a document of broken XML',
    () => file('坏.docx', pack({ ...docxParts(''), 'word/document.xml': '<w:document><w:p>' })),
    '坏.docx',
    damagedWhat,
  ],
  ['an empty document', () => file('空.docx', docx('')), '空.docx', '里面没有读到正文。'],
  ['a workbook cut off', () => file('断.xlsx', xlsx(HEAD, ROW).slice(0, 800)), '断.xlsx', damagedWhat],
  ['a workbook without sheets', () => file('缺.xlsx', pack({ 'xl/styles.xml': '<a/>' })), '缺.xlsx', damagedWhat],
  ['a workbook of broken XML', () => file('坏.xlsx', withSheet('<row r="1"><c')), '坏.xlsx', damagedWhat],
  ['a PDF cut off', () => file('断.pdf', pdf().slice(0, 80)), '断.pdf', damagedWhat],
  ['a PDF in name only', () => file('假.pdf', '%PDF-1.7\n'), '假.pdf', damagedWhat],
  [
    'a document that says it is huge',
    () => file('弹.docx', lying(docx(), LIMITS.part + 1)),
    '弹.docx',
    '解开后超过120 MB，或与文件自己说的大小不符，没有继续解开。',
  ],
  [
    'a document that lies about its size',
    () => file('弹.docx', lying(bomb(), 100)),
    '弹.docx',
    '解开后超过120 MB，或与文件自己说的大小不符，没有继续解开。',
  ],
  [
    'a workbook that lies about its size',
    () => file('弹.xlsx', lying(xlsx(HEAD, ROW), 3)),
    '弹.xlsx',
    '解开后超过120 MB，或与文件自己说的大小不符，没有继续解开。',
  ],
  ['a scanned PDF', () => file('扫描.pdf', makePdf([[], []])), '扫描.pdf', '这份PDF共2页，都是图片，没有文字。'],
  [
    'a PDF without meaning',
    () => file('乱.pdf', pdf([['\ue001'.repeat(30), 90, 700]])),
    '乱.pdf',
    '这份PDF的文字没有编码，读出来是乱码。',
  ],
  ['a page of scripts', () => file('页.html', '<html><script>1</script></html>'), '页.html', '里面没有读到正文。'],
  [
    'JSON cut off',
    () => file('断.json', JSON.stringify(reportFile).slice(0, -9)),
    '断.json',
    '应为完整的JSON（读到1:279行列处中断），现为：,"records":[],"revis。',
  ],
  [
    'a web page named as JSON',
    () => file('页.json', '<p>404</p>'),
    '页.json',
    '应为JSON，而不是网页（服务器可能把找不到的文件换成了网页），现为：<p>404</p>。',
  ],
  ['JSON without end', () => file('深.json', deep), '深.json', '括号套了500层，超过60层，不是数据文件。'],
  [
    'the list of reports',
    () => file('reports.json', JSON.stringify([makeEntry('a', 2023)])),
    'reports.json',
    '这是报告的清单（reports.json），不是报告。',
  ],
  ['other JSON', () => file('包.json', '{"name":"x"}'), '包.json', '这不是本站的数据文件。'],
  [
    'a report of a later version',
    () => file('新.json', JSON.stringify({ ...reportFile, schemaVersion: 2 })),
    '新.json，schemaVersion',
    '应为数据格式版本1，现为：2。',
  ],
  [
    'a report without its list',
    () => file('缺.json', JSON.stringify({ ...reportFile, sections: undefined })),
    '缺.json，sections',
    '应为array类型，现为：—。',
  ],
  ['a table without headings', () => file('表.csv', '云溪市,12\n'), '表.csv', '没有找到列名。'],
  [
    'a table without a column',
    () =>
      file(
        '表.csv',
        csv(
          HEAD.filter((name) => name !== '数值'),
          ROW,
        ),
      ),
    '表.csv',
    '缺少这些列：数值。',
  ],
  [
    'a workbook without two columns',
    () => file('表.xlsx', xlsx(HEAD.slice(0, 9), ROW)),
    '表.xlsx',
    '缺少这些列：章节、原文。',
  ],
  ['a table of headings', () => file('表.csv', csv(HEAD)), '表.csv', '只有列名，没有填写数值的行。'],
  [
    'a table too long',
    () => file('表.csv', `${csv(HEAD, ROW)}\r\n${'\r\n'.repeat(LIMITS.rows)}`),
    '表.csv',
    '表格到第50003行，超过50000行的上限。',
  ],
  [
    'a workbook with a cell far down',
    () => file('表.xlsx', withSheet('<row r="1048576"><c r="A1048576"/></row>')),
    '表.xlsx',
    '表格到第1048576行，超过50000行的上限。',
  ],
  [
    'a workbook with a cell far out',
    () => file('表.xlsx', withSheet('<row r="1"><c r="XFD1"/></row>')),
    '表.xlsx',
    '表格超过200列的上限。',
  ],
  ['a row without an indicator', () => table(changed({ 6: '' })), '表.csv，第3行“指标”列', '没有填写。'],
  ['a row without its quote', () => table(changed({ 10: '' })), '表.csv，第3行“原文”列', '没有填写。'],
  ['an approximate value', () => table(changed({ 7: '近1.1万' })), '表.csv，第3行“数值”列', '“近1.1万”不是数字。'],
  ['text for a number', () => table(changed({ 7: '十二' })), '表.csv，第3行“数值”列', '“十二”不是数字。'],
  [
    'an unknown indicator',
    () => table(changed({ 6: '办理案件' })),
    '表.csv，第3行“指标”列',
    '指标目录里没有“办理案件”。',
  ],
  [
    'an indicator like nothing',
    () => table(changed({ 6: '降雨量' })),
    '表.csv，第3行“指标”列',
    '指标目录里没有“降雨量”。',
  ],
  ['an unknown unit', () => table(changed({ 8: '万件' })), '表.csv，第3行“单位”列', '单位“万件”与指标的单位“件”不同。'],
  [
    'a negative count',
    () => table(changed({ 7: '-12', 10: '办结-12件' })),
    '表.csv，第3行“数值”列',
    '应为不小于0，现为：-12。',
  ],
  [
    'a rate above its ceiling',
    () => file('表.csv', csv(HEAD, ROW, [...ROW.slice(0, 6), '答复满意率', '130%', '', '1', '130%'])),
    '表.csv，第3行“数值”列',
    '应为不大于100，现为：130。',
  ],
  [
    'a value its quote lacks',
    () => table(changed({ 7: '13' })),
    '表.csv，第3行“原文”列',
    '应为含有数值13的原文，现为：办结案件12件。',
  ],
  ['a bad year', () => table(changed({ 2: '二三' })), '表.csv，第3行“年份”列', '“二三”不合要求。'],
  ['a bad code', () => table(changed({ 1: '云溪' })), '表.csv，第3行“行政区划代码”列', '“云溪”不合要求。'],
  [
    'a section that became a date',
    () => table(changed({ 9: '2001-02-03T00:00' })),
    '表.csv，第3行“章节”列',
    '“2001-02-03T00:00”不合要求。',
  ],
  [
    'a date that is none',
    () => file('表.csv', csv(HEAD, changed({ 5: '2023-02-30' }))),
    '表.csv，第2行“发布时间”列',
    '“2023-02-30”不合要求。',
  ],
  [
    'another title',
    () => table(changed({ 3: '别的标题' })),
    '表.csv，第3行“报告标题”列',
    '“别的标题”与前面的“云溪市2023年报告”不同。',
  ],
  ['a row twice', () => file('表.csv', csv(HEAD, ROW, ROW)), '表.csv，第3行', '与第2行重复。'],
  [
    'two values',
    () => file('表.csv', csv(...good, ROW, changed({ 7: '13', 10: '13件' }))),
    '表.csv，第3行“数值”列',
    '同一份报告里，“办结案件”在第3、4行有不同的数值，都没有采用。',
  ],
  [
    'a quotation mark never closed',
    () => file('表.csv', `${csv(HEAD, ROW)}\r\n"云溪市,1`),
    '表.csv，第3行',
    '引号没有成对，后面的内容可能连在了一起。',
  ],
  [
    'a bad row of a workbook',
    () => file('表.xlsx', xlsx(HEAD, ROW, changed({ 6: '降雨量' }))),
    '表.xlsx，工作表“数据”第3行“指标”列',
    '指标目录里没有“降雨量”。',
  ],
  [
    'a bad row of a report',
    () =>
      file(
        '报告.json',
        JSON.stringify({ ...reportFile, observations: [{ ...reportFile.observations?.[0], value: 6 }] }),
      ),
    '报告.json，observations[case-count].quote',
    '应为含有数值6的原文，现为：共5件。',
  ],
  ['a document named as a PDF', () => file('报告.pdf', docx()), '报告.pdf', '名字以“.pdf”结尾，内容是Word文档。'],
  [
    'a page named as a workbook',
    () => file('数据.xlsx', '<html><p>办结12件</p></html>'),
    '数据.xlsx',
    '名字以“.xlsx”结尾，内容是网页。',
  ],
  [
    'a page with scripts',
    () => file('页.html', '<p>办结12件</p><script>document.title = "x"</script>'),
    '页.html',
    '网页里有1段脚本，没有运行。',
  ],
  [
    'a formula for a name',
    () => file('表.csv', csv([...HEAD, '备注'], [...ROW, '=HYPERLINK("http://example.test")'])),
    '表.csv，第2行“备注”列',
    '内容像公式：“=HYPERLINK("http://example.test")”。',
  ],
  [
    'a per cent cell',
    () =>
      file(
        '表.xlsx',
        withSheet(
          `${sheetRows([HEAD])}<row r="2">${sheetRows([RATE])
            .replace(/^<row r="1">|<\/row>$/g, '')
            .replace(/r="([A-Z])1"/g, 'r="$12"')
            .replace('<c r="H2" t="inlineStr"><is><t>96.08</t></is></c>', '<c r="H2" s="2"><v>0.9608</v></c>')}</row>`,
        ),
      ),
    '表.xlsx，工作表“数据”第2行“数值”列',
    '单元格里是0.9608，显示为百分数。',
  ],
  ['rows without a value', () => table(changed({ 7: '', 10: '' })), '表.csv', '有1行没有填写数值，已跳过。'],
  [
    'an unknown column',
    () => file('表.csv', csv([...HEAD, '联系人'], [...ROW, '甲'])),
    '表.csv，第1行',
    '不认得这些列：联系人。',
  ],
  [
    'names of the program in JSON',
    () => file('报告.json', JSON.stringify(reportFile).replace('{', '{"__proto__":{"a":1},')),
    '报告.json',
    '里面有程序保留的名称：__proto__。',
  ],
  [
    'a PDF with a silent page',
    () => file('报告.pdf', makePdf([[[`${SENTENCE}${SENTENCE}`, 90, 700]], []])),
    '报告.pdf',
    '第2页没有文字，可能是图片。',
  ],
];

test('the corpus is not small', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
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

test.each(CORPUS)('%s: said where, what and what to do', async (_, source, where, said) => {
  const issues = issuesOf(await read(source()));
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

test('a worker that may not run is told', async () => {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      onerror: (() => void) | null = null;
      postMessage() {
        setTimeout(() => this.onerror?.());
      }
      terminate() {}
    },
  );
  try {
    expect(await read(file('表.xlsx', xlsx(HEAD, ROW)))).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'no-worker' }],
    });
  } finally {
    vi.unstubAllGlobals();
  }
});

test('a text of many lines stays whole', async () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `（${i}）办结案件${i}件。`).join('\n');
  expect(await read(file('长.txt', strToU8(text) as Uint8Array<ArrayBuffer>))).toMatchObject({ text });
});
