import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { docxParts, wordParagraph } from '../../../tests/support/makeOffice';
import { readDocx } from './readDocx';

const read = (body: string, more: Parameters<typeof docxParts>[1] = {}) =>
  readDocx(new Map(Object.entries(docxParts(body, more)).map(([name, text]) => [name, strToU8(text)])));

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const LEVELS =
  level(0, 'chineseCountingThousand', '%1、') + level(1, 'japaneseCounting', '（%2）') + level(2, 'decimal', '%3.');
const numbering = `<w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const numbered = (text: string, ilvl: number, list = 1) =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

test('paragraphs, headings, breaks and tracked changes as they read', async () => {
  const body = [
    wordParagraph('云溪市2023年报告', '<w:pStyle w:val="Heading1"/>'),
    '<w:p><w:r><w:t>办结</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:t>件</w:t><w:br/><w:t>共3场</w:t></w:r></w:p>',
    '<w:p><w:r><w:t>化解率</w:t></w:r><w:del><w:r><w:delText>95%</w:delText></w:r></w:del><w:ins><w:r><w:t>96.08%</w:t></w:r></w:ins></w:p>',
    wordParagraph(''),
  ].join('');
  expect(await read(body)).toBe('云溪市2023年报告\n办结12件\n共3场\n化解率96.08%');
});

test('the numbers that Word counts by itself stand in the text', async () => {
  const body = [
    numbered('主要做法', 0),
    numbered('加强领导', 1),
    numbered('健全机制', 2),
    numbered('落实责任', 2),
    numbered('规范执法', 1),
    numbered('公开透明', 2),
    wordParagraph('办结12件。'),
    numbered('', 0),
    numbered('存在问题', 0),
    numbered('另起的清单', 0, 2),
  ].join('');
  expect((await read(body, { numbering })).split('\n')).toEqual([
    '一、主要做法',
    '（一）加强领导',
    '1. 健全机制',
    '2. 落实责任',
    '（二）规范执法',
    '1. 公开透明',
    '办结12件。',
    '二、存在问题',
    '一、另起的清单',
  ]);
});

test('a style numbers its paragraphs, and one based on it too', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style>';
  const styled = (text: string, style: string, more = '') => wordParagraph(text, `<w:pStyle w:val="${style}"/>${more}`);
  const body =
    styled('做法', 'H1') +
    styled('领导', 'H2') +
    styled('执法', 'Own') +
    styled('不编号', 'H1', '<w:numPr><w:numId w:val="0"/></w:numPr>');
  expect((await read(body, { numbering, styles })).split('\n')).toEqual([
    '一、做法',
    '（一）领导',
    '（二）执法',
    '不编号',
  ]);
});

test('bullets are dropped, several numbers are written whole', async () => {
  const own = `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2', '<w:suff w:val="nothing"/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '')}</w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="6"/></w:num>`;
  const body =
    numbered('做法', 0, 5) +
    numbered('领导', 1, 5) +
    numbered('执法', 1, 5) +
    numbered('要点', 0, 6) +
    numbered('无此清单', 0, 9);
  expect((await read(body, { numbering: own })).split('\n')).toEqual([
    '1 做法',
    '1.1领导',
    '1.2执法',
    '要点',
    '无此清单',
  ]);
});

test('a table is a pipe table, a merged cell says its words once', async () => {
  const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${wordParagraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('指标')}${cell('数值')}</w:tr><w:tr>${cell('案件', '<w:vMerge w:val="restart"/>')}${cell('12件')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('3件')}</w:tr></w:tbl>`;
  expect(await read(wordParagraph('附表') + table)).toBe('附表\n| 指标 | 数值 |\n| 案件 | 12件 |\n|  | 3件 |');
});

test('no document, no text', async () => {
  await expect(readDocx(new Map([['word/other.xml', strToU8('<a/>')]]))).rejects.toMatchObject({ code: 'damaged' });
});
