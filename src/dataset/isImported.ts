/** Where reports that were brought in stand among the data's files; no published folder holds it. */
const FOLDER = 'imported/';

/** The path of the report that was brought in under this id. */
export const importedPath = (id: string): string => `${FOLDER}${id}.json`;

/** Whether a report was brought in in this browser, so that nobody else can see it here. */
export const isImported = ({ path }: { path: string }): boolean => path.startsWith(FOLDER);
