/** How long a slice may work, in milliseconds: a frame has 16, and one step may end a little later. */
const SLICE_MS = 6;

/**
 * Runs steps to their end without holding up the page: a few milliseconds of work, then whatever else is waiting.
 * @returns a way to stop; `done` is then not called
 */
export function runInSlices<T>(
  steps: Iterator<unknown, T, undefined>,
  done: (value: T) => void,
  onSlice?: (ms: number) => void,
): () => void {
  // A message comes back at once, where a timer would wait four milliseconds each time.
  const { port1, port2 } = new MessageChannel();
  const stop = () => {
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
    onSlice?.(performance.now() - start);
    if (!step.done) {
      port2.postMessage(null);
      return;
    }
    stop();
    done(step.value);
  };
  port2.postMessage(null);
  return stop;
}
