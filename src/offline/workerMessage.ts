/** What a page asks of the worker: to take the place of the older one, to throw away what no open page needs, or
 * whether a file belongs to its version (answered with a boolean through the port sent along). */
export type WorkerMessage = { kind: 'take-over' } | { kind: 'tidy' } | { kind: 'holds'; file: string };
