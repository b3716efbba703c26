import { parseReportIndex } from '../src/dataset/parseReportIndex';
import { CATALOGUE_FILE, INDEX_FILE } from '../src/sources/source';

/** In the browser from the server's own copy, in Node from the disk: what is public, Vite serves but does not import. */
async function read(file: string): Promise<string> {
  if (import.meta.env.SSR) {
    const { readFile } = await import('node:fs/promises');
    return readFile(new URL(/* @vite-ignore */ `../public/data/${file}`, import.meta.url), 'utf8');
  }
  const response = await fetch(`/data/${file}`);
  if (!response.ok) throw new Error(`/data/${file}: ${response.status}`);
  return response.text();
}

const index = await read(INDEX_FILE);
const listed = parseReportIndex(INDEX_FILE, index).value ?? [];
const others = [CATALOGUE_FILE, ...listed.map(({ path }) => path)];

/** The texts of the bundled data folder, by their path in it: what the page loads when nothing is mocked. */
export const BUNDLED_FILES: Readonly<Record<string, string>> = Object.fromEntries([
  [INDEX_FILE, index],
  ...(await Promise.all(others.map(async (file) => [file, await read(file)] as const))),
]);
