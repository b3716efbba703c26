import type { SavedState } from '../../saved/savedState';
import { fileText } from '../../saved/savedText';

/** Saves everything kept to one file, `rule-of-law-saved-2026-11-25.json`; returns its name. */
export async function downloadSaved(state: SavedState): Promise<string> {
  const [{ localTime }, { saveFile }] = await Promise.all([
    import('../../export/localTime'),
    import('../../export/saveFile'),
  ]);
  const now = new Date();
  const file = `rule-of-law-saved-${localTime(now).slice(0, 10)}.json`;
  saveFile(file, 'application/json', fileText(state, now.toISOString()));
  return file;
}
