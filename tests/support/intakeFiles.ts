import { strToU8, zipSync } from 'fflate';
import type { Catalogue } from '../../src/dataset/schema';
import { makeDataset, makeEntry, makeIndicator, makeObservation, makeRate, words } from './make';
import { docxParts, pack, wordParagraph, xlsxParts } from './makeOffice';
import { makePdf, type PdfLineGiven } from './makePdf';

/** Files of a fictional city, good and bad, for the tests of what people bring. */
export const catalogue: Catalogue = makeDataset({
  indicators: [
    makeRate({ id: 'answer-rate', name: words('答复满意率', 'Satisfaction') }),
    makeIndicator({ id: 'case-count', name: words('办结案件', 'Cases closed'), unit: { zh: '件', en: 'cases' } }),
  ],
}).catalogue;

type Bytes = Uint8Array<ArrayBuffer>;
export const file = (name: string, content: string | Bytes): File => new File([content], name);

export const SENTENCE = '一、主要做法\n云溪市办结案件12件，答复满意率96.08%。';
/** 云溪市办结案件12件 in GB18030. */
export const GB = Uint8Array.from([
  ...[0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0, 0xb0, 0xec, 0xbd, 0xe1, 0xb0, 0xb8, 0xbc, 0xfe, 0x31, 0x32, 0xbc, 0xfe],
]);

export const HEAD = [
  '地区',
  '行政区划代码',
  '年份',
  '报告标题',
  '发布机关',
  '发布时间',
  '指标',
  '数值',
  '单位',
  '章节',
  '原文',
];
export const ROW = [
  '云溪市',
  '990100',
  '2023',
  '云溪市2023年报告',
  '云溪市政府',
  '2024-01-29',
  '办结案件',
  '12',
  '件',
  '一（二）3',
  '办结案件12件',
];
export const RATE = [...ROW.slice(0, 6), '答复满意率', '96.08', '%', '一', '答复满意率96.08%'];
export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(','))
    .join('\r\n');
/** A row with other cells in some columns. */
export const changed = (change: Readonly<Record<number, string>>): string[] => ROW.map((cell, i) => change[i] ?? cell);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** A sheet's rows, all cells text. */
export const sheetRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => `<c r="${String.fromCharCode(65 + x)}${y + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('');

export const docx = (text = SENTENCE): Bytes =>
  pack(
    docxParts(
      text
        .split('\n')
        .map((line) => wordParagraph(line))
        .join(''),
    ),
  );
/** A workbook with one sheet of these `<row>` elements. */
export const withSheet = (rows: string): Bytes => pack(xlsxParts(rows));
export const xlsx = (...rows: readonly (readonly string[])[]): Bytes => withSheet(sheetRows(rows));
/** A table of one good row and this one. */
export const table = (row: readonly string[]): File => file('表.csv', csv(HEAD, RATE, row));
export const pdf = (
  lines: readonly PdfLineGiven[] = SENTENCE.split('\n').map((line, i) => [line, 90, 700 - i * 28]),
): Bytes => makePdf([lines]);

export const { report } = makeDataset({
  observations: [makeObservation('case-count', 5, { quote: '共5件' })],
});
export const reportFile = { schemaVersion: 1, ...report };
export const setFile = {
  format: 'rule-of-law-dataset',
  schemaVersion: 1,
  catalogue,
  reports: [{ entry: makeEntry('test-2023', 2023), report: reportFile }],
};

const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0)];
const wide = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
/** A file of the old Office form with a stream of this name. */
export const old = (stream: string): Bytes => Uint8Array.from([...OLD, ...wide(stream)]);
export const bytes = (...parts: readonly (string | readonly number[])[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : [...part])));

/** A packed file whose first part is said to be of another size, in the directory and where it stands. */
export function lying(packed: Bytes, size: number): Bytes {
  const view = new DataView(packed.slice().buffer);
  for (let at = 0; at < packed.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      break;
    }
  }
  return new Uint8Array(view.buffer);
}

/** A document of a few hundred bytes, mostly of zeros: packed small, unpacked large. */
export const bomb = (): Bytes =>
  new Uint8Array(zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }, { level: 1 }));

/** A packed file with the sign of a password on its first part. */
export function locked(packed: Bytes): Bytes {
  const changed = packed.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) changed[at + 8] = (changed[at + 8] ?? 0) | 1;
  }
  return changed;
}
