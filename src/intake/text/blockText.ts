import { cellGrid } from './cellGrid';
import { pipeTable } from './pipeTable';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** A cell longer than this holds paragraphs: the table is there for the layout. */
const LONGEST_CELL = 600;

/** White space as a browser shows it; one that only a line break of the source makes beside Chinese is none. */
const oneLine = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*|\s*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A table of data: several columns, no table inside, no cell that holds a text. */
function isData(table: Element): boolean {
  if (table.querySelector('table')) return false;
  const rows = cellGrid(table, (cell) => cell.textContent ?? '');
  return rows.some((row) => row.length > 1) && rows.every((row) => row.every((cell) => cell.length <= LONGEST_CELL));
}

/** The number a list shows before an item; empty for one without. */
function listMark(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '';
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  return `${(Number(list.getAttribute('start')) || 1) + items.indexOf(item)}. `;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The text of an element, a paragraph a line, tables of data as pipe tables. */
export function blockText(root: Element): string {
  const lines: string[] = [];
  let open = '';
  const close = () => {
    const line = oneLine(open);
    if (line !== '') lines.push(line);
    open = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) open += node.nodeValue ?? '';
    else if (isElement(node)) visitElement(node);
  };
  const visitElement = (element: Element): void => {
    if (element.tagName === 'BR') close();
    else if (element.tagName === 'PRE') {
      close();
      lines.push(...(element.textContent ?? '').split('\n'));
    } else if (element.tagName === 'TABLE' && isData(element)) {
      close();
      const caption = oneLine(element.querySelector('caption')?.textContent ?? '');
      const rows = cellGrid(element, (cell) => blockText(cell));
      lines.push(...(caption ? [caption] : []), pipeTable(rows));
    } else {
      const isBlock = BLOCKS.has(element.tagName);
      if (isBlock) close();
      if (element.tagName === 'LI') open += listMark(element);
      for (const child of element.childNodes) visit(child);
      if (isBlock) close();
    }
  };
  for (const child of root.childNodes) visit(child);
  close();
  return lines.join('\n');
}
