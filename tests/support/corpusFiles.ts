import { strToU8 } from 'fflate';
import { type IntakeIssue, type IntakePlace, REFUSALS, WHOLE_FILE } from '../../src/intake/intakeIssue';
import { LIMITS } from '../../src/intake/limits';
import type { Column } from '../../src/intake/table/columns';
import {
  bomb,
  bytes,
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
  reportFile,
  SENTENCE,
  setFile,
  xlsx,
} from './intakeFiles';
import { makeCategory, makeEntry, makeIndicator, makeObservation, makeRecord, words } from './make';
import { docxParts, pack, xlsxParts } from './makeOffice';
import { makePdf } from './makePdf';

type Content = string | Uint8Array<ArrayBuffer>;
/** A file that is wrong, and what is to be said of it: the code, and where. */
export interface CorpusFile {
  name: string;
  file: File;
  code: IntakeIssue['code'];
  place: IntakePlace;
}

type Row = readonly [name: string, content: Content | File, code: IntakeIssue['code'], place?: IntakePlace];

const cell = (row: number, column?: Column, sheet?: string): IntakePlace => ({
  kind: 'row',
  row,
  ...(column ? { column } : {}),
  ...(sheet ? { sheet } : {}),
});
const path = (where: string): IntakePlace => ({ kind: 'path', path: where });

/** A file as large as it says, that fails whoever reads it. */
const huge = (name: string): File => {
  const large = file(name, '');
  Object.defineProperty(large, 'size', { value: 100_000_000 });
  Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
  return large;
};

const bad = (change: Readonly<Record<number, string>>) => csv(HEAD, RATE, changed(change));
const without = (...columns: readonly string[]) =>
  csv(
    HEAD.filter((name) => !columns.includes(name)),
    ROW,
  );
const sheet = (rows: string) => pack(xlsxParts(rows));
const json = (value: unknown) => JSON.stringify(value);
const report = (change: object) => json({ ...reportFile, ...change });
const figure = (change: object) => report({ observations: [{ ...reportFile.observations?.[0], ...change }] });
const record = (change: object) => report({ records: [{ ...makeRecord(), ...change }] });
const [whole] = setFile.reports;
const set = (change: object) => json({ ...setFile, ...change });
const entry = (change: object) => set({ reports: [{ ...whole, entry: { ...whole?.entry, ...change } }] });
const catalogue = (change: object) => set({ catalogue: { ...setFile.catalogue, ...change }, reports: [] });
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]);
const OBSERVATION = 'observations[case-count]';

const ROWS: readonly Row[] = [
  // Nothing in it, too much, or nothing that can be read.
  ['空.txt', '', 'empty'],
  ['空白.txt', ' \n\u3000\n', 'empty'],
  ['只有标记.txt', bytes([0xef, 0xbb, 0xbf]), 'empty'],
  ['大.pdf', huge('大.pdf'), 'too-large'],
  ['大.csv', huge('大.csv'), 'too-large'],
  ['零.txt', new Uint8Array(400), 'binary'],
  ['程序.docx', bytes([0x7f], 'ELF', [0, 1, 2, 3, 4, 5, 6, 7, 8]), 'binary'],
  ['乱.csv', Uint8Array.from({ length: 600 }, (_, i) => (i * 7919) % 256), 'binary'],
  // Wrong encodings.
  ['断字.txt', bytes([...GB, 0xd4]), 'undecodable'],
  ['断字.csv', bytes([...strToU8(csv(HEAD, ROW)), 0xe4, 0xba]), 'undecodable'],
  ['单字节.txt', bytes([0xff, 0xfe], [...wide(SENTENCE), 0x4e]), 'undecodable'],
  // Other kinds of files, by their bytes.
  ['报告.doc', old('WordDocument'), 'old-office'],
  ['数据.xls', old('Workbook'), 'old-office'],
  ['改名.docx', old('WordDocument'), 'old-office'],
  ['报告.rtf', '{\\rtf1\\ansi 12}', 'rtf'],
  ['报告.ofd', pack({ 'OFD.xml': '<a/>' }), 'ofd'],
  ['扫描.jpg', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image'],
  ['扫描.pdf', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'image'],
  ['扫描.tif', bytes([0x49, 0x49, 0x2a, 0x00]), 'image'],
  ['包.rar', bytes('Rar!', [0x1a, 7, 0]), 'archive'],
  ['包.7z', bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'archive'],
  ['包.gz', bytes([0x1f, 0x8b, 8, 0]), 'archive'],
  ['讲.pptx', pack({ 'ppt/presentation.xml': '<a/>' }), 'unsupported'],
  ['报告.odt', pack({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'unsupported'],
  // Behind a password.
  ['密.docx', old('EncryptedPackage'), 'encrypted'],
  ['密.xlsx', locked(xlsx(HEAD, ROW)), 'encrypted'],
  ['密.pdf', makePdf([[[SENTENCE, 90, 700]]], { isLocked: true }), 'encrypted'],
  // Cut off, or changed on the way.
  ['断.docx', docx().slice(0, 500), 'damaged'],
  ['断.xlsx', xlsx(HEAD, ROW).slice(0, 800), 'damaged'],
  ['断.pdf', pdf().slice(0, 80), 'damaged'],
  ['坏.docx', docx().map((byte, i) => (i === 60 ? byte ^ 0xff : byte)), 'damaged'],
  ['坏.xlsx', sheet('<row r="1"><c'), 'damaged'],
  ['缺.docx', pack({ 'word/styles.xml': '<a/>' }), 'damaged'],
  ['半.docx', pack({ ...docxParts(''), 'word/document.xml': '<w:document><w:p>' }), 'damaged'],
  // Bombs.
  ['弹.docx', lying(docx(), LIMITS.part + 1), 'bomb'],
  ['弹.xlsx', lying(xlsx(HEAD, ROW), 3), 'bomb'],
  ['藏.docx', lying(bomb(), 100), 'bomb'],
  // Without text.
  ['图.pdf', makePdf([[], []]), 'scanned'],
  ['页码.pdf', makePdf([[['— 1 —', 280, 40]], [['— 2 —', 280, 40]]]), 'scanned'],
  ['乱码.pdf', pdf([['\ue001'.repeat(30), 90, 700]]), 'garbled'],
  ['缺页.pdf', makePdf([[[`${SENTENCE}${SENTENCE}`, 90, 700]], []]), 'pages-without-text'],
  ['空.docx', docx(''), 'no-text'],
  ['脚本.html', '<html><script>window.hasRun = true</script></html>', 'no-text'],
  // Web pages whose scripts must not run.
  ['页.html', '<p>办结12件</p><script>window.hasRun = true</script>', 'scripts'],
  ['图.html', '<p>办结12件<img src="x:" onerror="window.hasRun = true"></p><script>1</script>', 'scripts'],
  ['名.pdf', docx(), 'other-kind'],
  ['名.xlsx', '<html><p>办结12件</p></html>', 'other-kind'],
  // Tables: the header.
  ['无列名.csv', '云溪市,12\r\n松岭县,3\r\n', 'no-header'],
  ['缺一列.csv', without('数值'), 'missing-column'],
  ['缺两列.xlsx', xlsx(HEAD.slice(0, 9), ROW), 'missing-column'],
  ['只有列名.csv', csv(HEAD), 'no-rows'],
  ['长.csv', `${csv(HEAD, ROW)}\r\n${'\r\n'.repeat(LIMITS.rows)}`, 'too-many-rows'],
  ['长.xlsx', sheet('<row r="1048576"><c r="A1048576"/></row>'), 'too-many-rows'],
  ['宽.xlsx', sheet('<row r="1"><c r="XFD1"/></row>'), 'too-many-columns'],
  ['多一列.csv', csv([...HEAD, '联系人'], [...ROW, '甲']), 'unknown-column', cell(1)],
  // Tables: the rows.
  ['无年.csv', bad({ 2: '二三' }), 'bad-cell', cell(3, 'year')],
  ['两位年.csv', bad({ 2: '23' }), 'bad-cell', cell(3, 'year')],
  ['代码.csv', bad({ 1: '99010' }), 'bad-cell', cell(3, 'adminCode')],
  ['日期.csv', csv(HEAD, changed({ 5: '2023-02-30' })), 'bad-cell', cell(2, 'publishedAt')],
  ['章节.csv', bad({ 9: '2001-02-03' }), 'bad-cell', cell(3, 'section')],
  ['无指标.csv', bad({ 6: '' }), 'missing-cell', cell(3, 'indicator')],
  ['无原文.csv', bad({ 10: '' }), 'missing-cell', cell(3, 'quote')],
  ['无数.csv', bad({ 7: '' }), 'missing-cell', cell(3, 'value')],
  ['约数.csv', bad({ 7: '近1.1万' }), 'not-number', cell(3, 'value')],
  ['以上.csv', bad({ 7: '12以上' }), 'not-number', cell(3, 'value')],
  ['错误值.xlsx', xlsx(HEAD, RATE, changed({ 7: '#DIV/0!' })), 'not-number', cell(3, 'value', '数据')],
  ['负数.csv', bad({ 7: '-12', 10: '办结-12件' }), 'data', cell(3, 'value')],
  ['超限.csv', csv(HEAD, ROW, [...ROW.slice(0, 6), '答复满意率', '130', '', '1', '130%']), 'data', cell(3, 'value')],
  ['不符.csv', bad({ 7: '13' }), 'data', cell(3, 'quote')],
  ['单位.csv', bad({ 8: '万件' }), 'unknown-unit', cell(3, 'unit')],
  ['指标.csv', bad({ 6: '降雨量' }), 'unknown-indicator', cell(3, 'indicator')],
  ['指标.xlsx', xlsx(HEAD, RATE, changed({ 6: '办理案件' })), 'unknown-indicator', cell(3, 'indicator', '数据')],
  ['公式.csv', bad({ 6: '=1+1' }), 'formula-text', cell(3, 'indicator')],
  ['公式.xlsx', xlsx(HEAD, RATE, changed({ 10: '@SUM(A1)办结案件12件' })), 'formula-text', cell(3, 'quote', '数据')],
  ['重复.csv', csv(HEAD, ROW, ROW), 'duplicate-row', cell(3)],
  ['两值.csv', csv(HEAD, ROW, changed({ 7: '13', 10: '13件' })), 'two-values', cell(3, 'value')],
  ['两题.csv', bad({ 3: '别的标题' }), 'differs', cell(3, 'title')],
  ['引号.csv', `${csv(HEAD, ROW)}\r\n"云溪市,1`, 'quotes', cell(3)],
  ['空行.csv', bad({ 7: '', 10: '' }), 'no-value'],
  // Packed data folders.
  ['包.zip', pack({ 'a.txt': 'a' }), 'archive'],
  ['目录坏.zip', pack({ 'catalogue.json': '{' }), 'data'],
  ['断.zip', pack({ 'catalogue.json': json(setFile.catalogue) }).slice(0, 200), 'damaged'],
  // Data files.
  ['断.json', json(reportFile).slice(0, -9), 'data'],
  ['尾逗号.json', json(reportFile).replace(/\}$/, ',}'), 'data'],
  ['网页.json', '<p>404</p>', 'data'],
  ['深.json', '['.repeat(500), 'json-deep'],
  ['reports.json', json([makeEntry('a', 2023)]), 'json-list'],
  ['package.json', '{"name":"x"}', 'json-other'],
  ['新版.json', report({ schemaVersion: 2 }), 'data', path('schemaVersion')],
  ['无章节.json', report({ sections: undefined }), 'data', path('sections')],
  ['保留名.json', json(reportFile).replace('{', '{"__proto__":{"a":1},'), 'odd-keys'],
  ['文字值.json', figure({ value: '5' }), 'data', path('observations[0].value')],
  ['未知指标.json', figure({ indicator: 'rainfall' }), 'data', path('observations[rainfall].indicator')],
  ['未知章节.json', figure({ section: '9.9' }), 'data', path('observations[0].section')],
  ['负.json', figure({ value: -5, quote: '共-5件' }), 'data', path(`${OBSERVATION}.value`)],
  ['不含.json', figure({ value: 6 }), 'data', path(`${OBSERVATION}.quote`)],
  [
    '重.json',
    report({ observations: [5, 6].map((n) => makeObservation('case-count', n, { quote: `${n}件` })) }),
    'data',
    path('observations[1].indicator'),
  ],
  ['类型.json', record({ kind: 'rumour' }), 'data', path('records[0].kind')],
  ['类别.json', record({ category: 'c9' }), 'data', path('records[r1].category')],
  ['标签.json', record({ tags: ['best'] }), 'data', path('records[0].tags[0]')],
  ['格式.json', set({ format: 'other' }), 'data', path('format')],
  ['旧版.json', set({ schemaVersion: 0 }), 'data', path('schemaVersion')],
  ['编号.json', entry({ id: 'other-2023' }), 'data', path('reports[0].report.id')],
  ['两份.json', set({ reports: [whole, whole] }), 'data', path('reports[1].entry.id')],
  ['时间.json', entry({ publishedAt: '去年' }), 'data', path('reports[0].entry.publishedAt')],
  ['年份.json', entry({ year: 20233 }), 'data', path('reports[0].entry.year')],
  ['领域.json', catalogue({ categories: [makeCategory('c1', 'd9')] }), 'data', path('catalogue.categories[0].domain')],
  [
    '上限.json',
    catalogue({ indicators: [makeIndicator({ ceiling: 90 })] }),
    'data',
    path('catalogue.indicators[0].ceiling'),
  ],
  [
    '译名.json',
    catalogue({ indicators: [makeIndicator({ name: words('甲', ' ') })] }),
    'data',
    path('catalogue.indicators[0].name.en'),
  ],
];

/** Files that are wrong in every way we know of. */
export const CORPUS: readonly CorpusFile[] = ROWS.map(([name, content, code, place = WHOLE_FILE]) => ({
  name,
  file: content instanceof File ? content : file(name, content),
  code,
  place,
}));

export const isRefusal = (code: IntakeIssue['code']): boolean => (REFUSALS as readonly string[]).includes(code);
