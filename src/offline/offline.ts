import { createOfflineState } from './offlineState';

/** What this page knows of the network and of its own version. */
export const offline = createOfflineState(() => new Date().toISOString());
