import { strToU8, zipSync } from 'fflate';

/** Parts by name as the bytes of a packed file. */
export const pack = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const contentTypes = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;
const relationships = (targets: readonly (readonly [string, string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/**
 * The parts of a workbook with one sheet, written out, so that a test can say what a cell is: a formula, an error,
 * a date (style 1), a per cent (style 2).
 * @param rows the sheet's `<row>` elements
 */
export const xlsxParts = (rows: string): Record<string, string> => ({
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
  ]),
  'xl/styles.xml': `${XML}<styleSheet xmlns="${SHEET}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
});

export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/**
 * The parts of a Word document.
 * @param body its paragraphs and tables
 * @param more further parts: `numbering` and `styles` without their outermost element
 */
export const docxParts = (
  body: string,
  more: { numbering?: string; styles?: string } = {},
): Record<string, string> => ({
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relationships([
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
  ]),
  'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  ...(more.styles ? { 'word/styles.xml': `${XML}<w:styles xmlns:w="${WORD}">${more.styles}</w:styles>` } : {}),
  ...(more.numbering
    ? { 'word/numbering.xml': `${XML}<w:numbering xmlns:w="${WORD}">${more.numbering}</w:numbering>` }
    : {}),
});
