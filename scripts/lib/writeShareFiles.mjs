import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** SITE_URL with a slash at its end, or empty: addresses are relative then. Throws where it is no web address. */
export function siteUrl(/** @type {string | undefined} */ given) {
  if (!given) return '';
  if (!/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) {
    throw new Error(`SITE_URL is to be the address of the site's front page, https://…/, not “${given}”`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/**
 * Writes what the site gives to programs beside its pages: tables, descriptions, feeds.
 * @param {string} dist
 * @param {Readonly<Record<string, string>>} files path in it → text
 */
export async function writeShareFiles(dist, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
