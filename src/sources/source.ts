/** Where the text of the data folder's files comes from. */
export interface Source {
  /** The text of a file, by its path in the data folder. Throws `ResourceError`. */
  read: (file: string, signal?: AbortSignal) => Promise<string>;
  /** The folder as everybody has it, where something of this browser is laid over it. */
  published?: Source;
}

export const CATALOGUE_FILE = 'catalogue.json';
export const INDEX_FILE = 'reports.json';
export const seriesFile = (indicatorId: string): string => `series/${indicatorId}.json`;
