import { startTextWorker } from './startTextWorker';
import type { FromTextWorker, TextTask, TextTasks } from './textTasks';

/**
 * Has a text read in a worker, so that the page answers however long the text is.
 * @param steps.signal gives it up: the worker is ended and the promise rejects with an `AbortError`
 * @throws Error where the browser lets no worker run or the worker fails
 */
export async function askTextWorker<T extends TextTask>(
  task: T,
  question: TextTasks[T]['question'],
  steps: { onStep: (step: TextTasks[T]['step']) => void; signal: AbortSignal },
): Promise<TextTasks[T]['answer']> {
  const { onStep, signal } = steps;
  const givenUp = () => new DOMException('given up', 'AbortError');
  if (signal.aborted) throw givenUp();
  const worker = startTextWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromTextWorker<T>>) => {
        if ('step' in data) onStep(data.step);
        else if ('answer' in data) resolve(data.answer);
        else reject(new Error(data.error));
      };
      worker.onerror = () => reject(new Error('the worker did not run'));
      signal.addEventListener('abort', () => reject(givenUp()));
      worker.postMessage({ task, question });
    });
  } finally {
    worker.terminate();
  }
}
