import type { DataIssue } from '../dataset/issue';

export type ResourceFault = 'network' | 'http' | 'content';

/** A data file that could not be used: unreachable, refused by the server, or not what it should be. */
export class ResourceError extends Error {
  override readonly name = 'ResourceError';
  readonly file: string;
  readonly fault: ResourceFault;
  /** HTTP status, where the server answered. */
  readonly status: number | null;
  readonly issues: readonly DataIssue[];

  constructor(file: string, fault: ResourceFault, more: { status?: number; issues?: readonly DataIssue[] } = {}) {
    super(`${file}: ${fault}${more.status ? ` ${more.status}` : ''}`);
    this.file = file;
    this.fault = fault;
    this.status = more.status ?? null;
    this.issues = more.issues ?? [];
  }
}
