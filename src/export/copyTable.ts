/**
 * Puts a table on the clipboard as HTML and as text; as text alone where the browser knows no better.
 * @throws where the browser refuses both
 */
export async function copyTable(html: string, text: string): Promise<void> {
  try {
    const as = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({ 'text/html': as('text/html', html), 'text/plain': as('text/plain', text) });
    await navigator.clipboard.write([item]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
