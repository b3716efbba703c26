import { StorageError, type StorageFault } from '../../imported/imported';

/** Why the browser kept or read nothing. */
export const faultOf = (error: unknown): StorageFault => (error instanceof StorageError ? error.fault : 'failed');
