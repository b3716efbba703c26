import VerifyWorker from './verifyWorker?worker&inline';

/** The same worker out of the program itself: beside a single file there is no other to load. */
export const startVerifyWorker = (): Worker => new VerifyWorker();
