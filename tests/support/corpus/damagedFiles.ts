import { LIMITS } from '../../../src/intake/limits';
import { bomb, docx, file, HEAD, lying, pdf, ROW, withSheet, xlsx } from '../intakeFiles';
import { docxParts, pack } from '../makeOffice';
import { makePdf } from '../makePdf';
import type { CorpusCase } from './corpusCase';

const damagedWhat = '文件已损坏或不完整。';

/** Documents, workbooks and pages that begin as they should and cannot be read. */
export const DAMAGED_FILES: readonly CorpusCase[] = [
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
];
