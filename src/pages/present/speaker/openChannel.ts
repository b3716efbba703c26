import { parseSyncMessage, type SyncMessage } from '../../../deck/syncMessage';

/** The line between the windows of one deck. */
export interface Channel {
  post: (message: SyncMessage) => void;
  close: () => void;
}

/**
 * Opens the line of a deck; it also holds between windows of one file opened from a disk.
 * @returns null where the browser has none
 */
export function openChannel(id: string, onMessage: (message: SyncMessage) => void): Channel | null {
  try {
    const line = new BroadcastChannel(`rule-of-law-deck-${id}`);
    line.onmessage = ({ data }) => {
      const message = parseSyncMessage(data);
      if (message) onMessage(message);
    };
    return { post: (message) => line.postMessage(message), close: () => line.close() };
  } catch {
    return null;
  }
}
