import { parseJson } from '../../dataset/parseJson';
import { parseSaved } from '../../saved/parseSaved';
import type { SavedFault } from '../../saved/savedFault';
import { NOTHING_SAVED, type SavedState } from '../../saved/savedState';

/** Files exported here are some kilobytes; more is another file. */
export const IMPORT_MAX_BYTES = 2 * 1024 * 1024;

/** What was read from a file handed in: what can be used, and all that is wrong with it. */
export interface ReadImport {
  state: SavedState;
  /** What is wrong with the file as a whole, where that has words of its own. */
  whole: 'tooLarge' | 'emptyFile' | 'newerFile' | 'unreadable' | null;
  faults: readonly SavedFault[];
  /** Where its JSON breaks off, `line:column`; else null. */
  brokenAt: string | null;
}

const NOTHING: ReadImport = { state: NOTHING_SAVED, whole: null, faults: [], brokenAt: null };

/** A file to what it holds. Its size is asked before its text, so that a huge one is never read. */
export async function readImport(file: { size: number; text: () => Promise<string> }): Promise<ReadImport> {
  if (file.size > IMPORT_MAX_BYTES) return { ...NOTHING, whole: 'tooLarge' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ...NOTHING, whole: 'unreadable' };
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') return { ...NOTHING, whole: 'emptyFile' };
  const json = parseJson('', text);
  if (!json.ok) {
    const isPage = json.issue.expected === 'not-html';
    const fault: SavedFault = { item: null, field: '', fault: isPage ? 'not-html' : 'not-json', got: json.issue.got };
    return { ...NOTHING, faults: [fault], brokenAt: isPage ? null : json.issue.detail };
  }
  const { state, faults, isNewer } = parseSaved(json.value);
  return isNewer ? { ...NOTHING, whole: 'newerFile' } : { ...NOTHING, state, faults };
}
