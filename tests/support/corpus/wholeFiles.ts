import { vi } from 'vitest';
import { LIMITS } from '../../../src/intake/limits';
import { bytes, docx, file, locked, old, SENTENCE } from '../intakeFiles';
import { pack } from '../makeOffice';
import { makePdf } from '../makePdf';
import type { CorpusCase } from './corpusCase';

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

/** Files that are refused for what they are, before anything in them is read. */
export const WHOLE_FILES: readonly CorpusCase[] = [
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
];
