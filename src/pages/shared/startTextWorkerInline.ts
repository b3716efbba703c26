import TextWorker from './textWorker?worker&inline';

/** The same worker out of the program itself: beside a single file there is no other to load. */
export const startTextWorker = (): Worker => new TextWorker();
