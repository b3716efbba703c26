import type { ZipEntry } from './zipEntries';

export type PackedForm = 'docx' | 'xlsx' | 'ofd' | 'pptx' | 'open-document' | 'dataset' | 'archive';

const TELLING: readonly (readonly [PackedForm, RegExp])[] = [
  ['docx', /^word\//],
  ['xlsx', /^xl\//],
  ['pptx', /^ppt\//],
  ['ofd', /^OFD\.xml$/i],
  ['open-document', /^(content\.xml|mimetype)$/],
  ['dataset', /^([^/]+\/)*catalogue\.json$/],
];

/** What a packed file is, told by the names of its parts. */
export function packedForm(entries: readonly ZipEntry[]): PackedForm {
  return TELLING.find(([, pattern]) => entries.some(({ name }) => pattern.test(name)))?.[0] ?? 'archive';
}
