import {
  changed,
  csv,
  docx,
  file,
  HEAD,
  RATE,
  ROW,
  reportFile,
  SENTENCE,
  sheetRows,
  table,
  withSheet,
} from '../intakeFiles';
import { makePdf } from '../makePdf';
import type { CorpusCase } from './corpusCase';

/** Files that are taken, with something to know of them. */
export const REMARKED_FILES: readonly CorpusCase[] = [
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
