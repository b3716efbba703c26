export const kept = {
  unread: 'The reports kept in this browser could not be read',
  now: 'The page now shows only the data published with this site; the kept reports are unchanged.',
  todo: {
    blocked:
      'The browser does not let this page read its storage. Allow this site to store data in the browser’s settings (not in a private window), then try again.',
    full: 'The storage of this computer is full. Free some space, then try again.',
    busy: 'Another tab holds the storage. Close the other tabs of this site, then try again.',
    failed: 'The browser’s storage did not answer. Try again; if it persists, restart the browser.',
  },
  retry: 'Try again',
  retrying: 'Trying again…',
} as const;
