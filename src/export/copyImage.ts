/**
 * Puts a PNG on the clipboard.
 * @throws where the browser does not know or refuses it
 */
export async function copyImage(png: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
