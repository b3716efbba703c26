/**
 * The tables by which a Chinese font that is not in the file tells its characters: those for simplified Chinese, each a
 * file of the site, asked for when a document needs it.
 */
const FILES = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/{Adobe-GB1,GB,HZ,UniGB}*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a table by its name (`UniGB-UCS2-H`), or null for one that is not kept. */
export function cMapAddress(name: string): string | null {
  return FILES[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`] ?? null;
}
