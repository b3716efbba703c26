import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ALLOWED } from './allowed.mjs';
import { scriptFaults } from './scriptFaults.mjs';
import { FLOOR } from './sinceVersion.mjs';
import { styleFaults } from './styleFaults.mjs';

/** What stands in the elements of a kind, but for data. @param {string} html @param {'script' | 'style'} name */
const inElements = (html, name) =>
  [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);

/**
 * Looks through every script and stylesheet of a built folder, in files and in pages. Throws an Error that names what
 * the oldest browser cannot run and where, unless it is known to be well.
 * @param {string} folder
 */
export async function checkFloor(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css|html)$/.test(name));
  /** Pages share their styles and the scripts of their heads: each text is looked at once. @type {Map<string, () => string[]>} */
  const faults = new Map();
  /** @type {Map<string, string>} */
  const places = new Map();
  const add = (
    /** @type {string} */ text,
    /** @type {string} */ name,
    /** @type {(text: string) => string[]} */ look,
  ) => {
    if (!faults.has(text)) faults.set(text, () => look(text));
    if (!places.has(text)) places.set(text, name);
  };
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    if (name.endsWith('.js')) add(text, name, scriptFaults);
    else if (name.endsWith('.css')) add(text, name, styleFaults);
    else {
      for (const script of inElements(text, 'script')) add(script, name, scriptFaults);
      for (const style of inElements(text, 'style')) add(style, name, styleFaults);
    }
  }
  const wrong = [...faults].flatMap(([text, look]) => {
    const name = places.get(text) ?? '';
    const isWell = (/** @type {string} */ fault) => {
      const known = ALLOWED[fault];
      return known !== undefined && !known.not?.test(basename(name));
    };
    return look()
      .filter((fault) => !isWell(fault))
      .map((fault) => `  ${name}: ${fault}`);
  });
  if (wrong.length === 0) return;
  throw new Error(
    [
      `Chromium ${FLOOR} cannot run what was built; write it otherwise, or say in allowed.mjs why it is well:`,
      ...wrong,
    ].join('\n'),
  );
}
