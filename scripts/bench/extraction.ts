import { extract } from '../../src/extract/extract';
import { readDraft } from '../../src/review/readDraft';
import { reviewStateOf } from '../../src/review/reviewStateOf';
import { bundledDataset } from '../../tests/support/bundled';
import { extractionTexts } from '../lib/extractionTexts';

/** Characters of a long report, and of a text of one megabyte in UTF-8. */
export const REPORT_LENGTH = 20_000;
export const MEGABYTE_LENGTH = 1_000_000 / 3;

/** The fictional reports, one after another up to a length. */
function reportsOf(length: number): string {
  const reports = extractionTexts().map(({ text }) => text);
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${reports[i % reports.length]}\n`;
  return text.slice(0, length);
}

/** Extraction of a text of a length; returns how many numbers there are. */
export function extractionCase(length: number): () => number {
  const { catalogue } = bundledDataset();
  const source = reportsOf(length);
  return () => {
    const { matched, proposed, setAside } = extract(source, catalogue);
    return matched.length + proposed.length + setAside.length;
  };
}

/** Reading a text of a length for its review: numbers, records, what it says of itself; returns how many items there are. */
export function readingCase(length: number): () => number {
  const { catalogue, entries } = bundledDataset();
  const source = reportsOf(length);
  return () => {
    const { figures, records } = readDraft(source, catalogue, entries);
    return figures.length + records.length;
  };
}

/** A review of about a thousand figures after one more decision; returns how many figures there are. */
export function decisionCase(): () => number {
  const { catalogue, entries } = bundledDataset();
  const material = readDraft(reportsOf(13_000), catalogue, entries);
  const keys = material.figures.map(({ key }) => key);
  const decisions = keys.map((key) => ({ type: 'accept' as const, keys: [key] }));
  let turn = 0;
  return () => {
    turn += 1;
    return reviewStateOf(material, decisions.slice(0, turn % keys.length), catalogue).figures.length;
  };
}

const UNITS: Readonly<Record<string, string>> = {
  'digits only': '1234567890',
  'a figure every three characters': '1件',
  'labels and rates in one clause': '行政机关负责人出庭应诉率、合法性审查率、',
  'nothing but marks': '《“（',
  'headings only': '（一）\n1.\n',
  'one titled paper after another': '印发《虚构办法》',
  'numerals only': '一二三四五六七八九十百千万',
  'tabs and bars': '1|2\t',
};

/** Texts of one megabyte that no report is, each of one kind of thing over and over. */
export const HOSTILE = Object.keys(UNITS);

/** Reading a hostile text for its review; returns how many items there are. */
export function hostileCase(name: string, length = MEGABYTE_LENGTH): () => number {
  const { catalogue, entries } = bundledDataset();
  const unit = UNITS[name] ?? '';
  const source = unit.repeat(Math.ceil(length / unit.length));
  return () => {
    const { figures, records } = readDraft(source, catalogue, entries);
    return figures.length + records.length;
  };
}
