import { type SetupWorker, setupWorker } from 'msw/browser';
import { handlersFor, type MockOptions } from './handlers';
import { isScenario, SCENARIOS } from './scenarios';

/**
 * Answers the page's requests for data from now on, as the scenario of that name has it (null: `ok`). The worker that is returned takes other handlers
 * (`use`, `resetHandlers`) and ends with `stop`.
 */
export async function startMocks(name: string | null, options: MockOptions = {}): Promise<SetupWorker> {
  const scenario = name ?? 'ok';
  if (!isScenario(scenario)) throw new Error(`No scenario "${scenario}". There are: ${SCENARIOS.join(', ')}.`);
  const worker = setupWorker(...handlersFor(scenario, options));
  await worker.start({
    serviceWorker: { url: '/mockServiceWorker.js' },
    quiet: true,
    // Scripts, styles and fonts come from the development server; only an unknown way to ask for data is a mistake.
    onUnhandledRequest: (request, print) => {
      if (/\/data\/.*\.json$/.test(new URL(request.url).pathname)) print.error();
    },
  });
  return worker;
}
