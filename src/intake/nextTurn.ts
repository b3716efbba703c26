/**
 * Lets the page answer before the next piece of work.
 * @throws an `AbortError` where the work was given up
 */
export async function nextTurn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) throw new DOMException('given up', 'AbortError');
}
