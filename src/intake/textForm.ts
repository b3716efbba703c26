import { findHeader } from './table/findHeader';
import { cellText } from './table/tableCell';

/** What a text is for. */
export type TextForm = 'json' | 'html' | 'table' | 'txt';

const HEAD = 4000;
const EXTENSIONS: Readonly<Record<string, TextForm>> = {
  json: 'json',
  html: 'html',
  htm: 'html',
  csv: 'table',
  tsv: 'table',
};

/** Headings of the template in a row, told by any of the usual separators. */
function looksLikeTable(head: string): boolean {
  return [',', '\t', ';'].some((separator) => {
    const rows = head
      .split(/\r?\n/)
      .map((line) => line.split(separator).map((cell) => cellText(cell.replace(/"/g, ''))));
    return (findHeader({ name: '', rows })?.missing.length ?? 9) <= 2;
  });
}

/** Tells the form of a text: by how it begins, else by the ending of its name, else it is plain. */
export function textForm(name: string, text: string): TextForm {
  const head = text.slice(0, HEAD).trimStart();
  const [, extension = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (/^<(!doctype html|html|head|body|\?xml[^>]*>\s*<(!doctype html|html))[\s>]/i.test(head)) return 'html';
  if (/^[{[]\s*["{[\]}]/.test(head) && (extension === 'json' || extension !== 'txt')) return 'json';
  const named = Object.entries(EXTENSIONS).find(([ending]) => ending === extension)?.[1];
  if (named) return named;
  return looksLikeTable(head) ? 'table' : 'txt';
}
