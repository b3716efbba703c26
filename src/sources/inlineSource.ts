import { ResourceError } from './resourceError';
import type { Source } from './source';

/** Reads files held in memory: path in the data folder → text. */
export function inlineSource(files: Readonly<Record<string, string>>): Source {
  return {
    read: async (file) => {
      const text = files[file];
      if (text === undefined) throw new ResourceError(file, 'http', { status: 404 });
      return text;
    },
  };
}
