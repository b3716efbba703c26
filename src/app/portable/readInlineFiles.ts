/** The files of the data folder as the build wrote them into the document: path → text. Empty where there are none. */
export function readInlineFiles(text: string): Readonly<Record<string, string>> {
  const raw: unknown = JSON.parse(text || '{}');
  const files: Record<string, string> = {};
  if (typeof raw !== 'object' || raw === null) return files;
  for (const [path, content] of Object.entries(raw)) if (typeof content === 'string') files[path] = content;
  return files;
}
