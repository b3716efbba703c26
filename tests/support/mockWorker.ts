import { startMocks } from '../../mocks/browser';

/** The one worker of a test file; `setup.ts` resets it after each test. */
export const mockWorker = await startMocks(null);
