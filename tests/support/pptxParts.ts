import { strFromU8, unzipSync } from 'fflate';

const DECODE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => DECODE[name] ?? '');

/** The parts of an Office file: texts by path, and what a test asks of them. */
export function pptxParts(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[path];
    if (!file) throw new Error(`no part ${path}`);
    return strFromU8(file);
  };
  /** What stands in every element of a name, in order. */
  const inside = (path: string, element: string): string[] =>
    [...text(path).matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(([, value = '']) =>
      decoded(value),
    );
  return { paths: Object.keys(files), files, text, inside };
}
