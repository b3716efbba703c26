const KEY = 'opened-indicators';
const KEPT = 6;
const INDICATOR = /^\/indicators\/([^/]+)\/?$/;

/** Ids of the indicators opened in this tab, the last first; none where storage is blocked. */
export function recentIndicators(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a page for as long as the tab is open, if it is an indicator's. */
export function noteOpened(pathname: string): void {
  const id = INDICATOR.exec(pathname)?.[1];
  if (id === undefined) return;
  const opened = [decodeURIComponent(id), ...recentIndicators().filter((other) => other !== decodeURIComponent(id))];
  try {
    sessionStorage.setItem(KEY, JSON.stringify(opened.slice(0, KEPT)));
  } catch {
    // Storage is blocked or full: the list stays as it was.
  }
}
