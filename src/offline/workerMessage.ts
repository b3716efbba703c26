/** What a page tells or asks the worker. */
export type WorkerMessage =
  /** Somebody is at work in the page: leave the machine to them for a moment. */
  | { kind: 'wait' }
  /** Take the place of the older one. */
  | { kind: 'take-over' }
  /** This page runs your version: throw away what no open page needs. */
  | { kind: 'tidy' }
  /** Does a file belong to your version? Answered with a boolean through the port sent along. */
  | { kind: 'holds'; file: string };
