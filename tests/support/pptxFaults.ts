import { pptxParts } from './pptxParts';

/** The path a relation's target means, seen from the part it belongs to. */
function resolve(rels: string, target: string): string {
  const folder = rels
    .replace(/_rels\/[^/]*$/, '')
    .split('/')
    .filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else folder.push(step);
  }
  return folder.join('/');
}

/** Tags that do not close in the order they opened, and characters XML cannot hold. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name, self] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name ?? '');
  }
  const plain = xml.replace(/<[^<>]*>/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
  return open.length === 0 && !/[<>\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!amp;|lt;|gt;|quot;)/.test(plain);
}

/**
 * What a program would have to mend before it opens a presentation: relations to nothing, parts without a kind or kinds
 * without a part, numbers given twice, charts without a workbook, XML that is none.
 */
export function pptxFaults(bytes: Uint8Array): string[] {
  const { paths, text } = pptxParts(bytes);
  const faults: string[] = [];
  const types = text('[Content_Types].xml');
  const kinds = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = '']) => path);
  for (const path of kinds) if (!paths.includes(path)) faults.push(`a kind for ${path}, which there is not`);
  if (new Set(kinds).size < kinds.length) faults.push('a part with two kinds');
  for (const path of paths) {
    if (/\.xml$/.test(path) && path !== '[Content_Types].xml' && !kinds.includes(path))
      faults.push(`no kind for ${path}`);
    if (!/\.(xml|rels)$/.test(path)) continue;
    const xml = text(path);
    if (!isWellFormed(xml)) faults.push(`${path} is not well formed`);
    if (/\.rels$/.test(path)) {
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        if (!paths.includes(resolve(path, target))) faults.push(`${path} names ${target}, which there is not`);
      }
    }
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) faults.push(`${path} gives a number twice`);
    if (/^ppt\/charts\/[^/]+$/.test(path)) {
      const rels = path.replace('charts/', 'charts/_rels/').concat('.rels');
      if (!/\.xlsx"/.test(text(rels))) faults.push(`${path} has no workbook`);
      const axes = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
      if (axes.length !== 4 || new Set(axes).size !== 2) faults.push(`${path} names an axis it has not`);
    }
  }
  return faults;
}
