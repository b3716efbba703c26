import { type SetupServer, setupServer } from 'msw/node';
import { handlersFor, type MockOptions } from './handlers';
import type { Scenario } from './scenarios';

/** The same answers in Node. The caller starts (`listen`), resets and closes it. */
export function mockServer(scenario: Scenario = 'ok', options: MockOptions = {}): SetupServer {
  return setupServer(...handlersFor(scenario, options));
}
