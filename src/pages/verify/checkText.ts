import { startVerifyWorker } from './startVerifyWorker';
import type { CheckedText, FromVerifyWorker, ToVerifyWorker, VerifyStep } from './verifyWorker';

/**
 * Holds a report against a text in a worker, so that the page answers however long the text is.
 * @param steps.signal gives it up: the worker is ended and the promise rejects with an `AbortError`
 * @throws Error where the browser lets no worker run or the worker fails
 */
export async function checkText(
  question: ToVerifyWorker,
  steps: { onStep: (step: VerifyStep) => void; signal: AbortSignal },
): Promise<CheckedText> {
  const worker = startVerifyWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromVerifyWorker>) => {
        if ('step' in data) steps.onStep(data.step);
        else if ('checked' in data) resolve(data.checked);
        else reject(new Error(data.error));
      };
      worker.onerror = () => reject(new Error('the worker did not run'));
      steps.signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
