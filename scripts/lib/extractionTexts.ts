import { readdirSync, readFileSync } from 'node:fs';
import type { ExpectedExtraction } from './scoreExtraction';

const FOLDER = 'tests/fixtures/extract';

/** The fictional reports kept for scoring, each with what was read from it by hand. */
export function extractionTexts(): readonly { name: string; text: string; expected: ExpectedExtraction }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const read = (ending: string) => readFileSync(`${FOLDER}/${name}${ending}`, 'utf8');
      const expected: ExpectedExtraction = JSON.parse(read('.json'));
      return { name, text: read('.txt'), expected };
    });
}
