const KEY = 'language-changed';

/** The next page of this tab is this one in another language: a full load, which forgets where the focus was. */
export function noteLanguageChange(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // A browser that keeps nothing: the focus begins at the top.
  }
}

/** Whether this page comes of a change of language; true once. */
export function takeLanguageChange(): boolean {
  try {
    const isNoted = sessionStorage.getItem(KEY) !== null;
    sessionStorage.removeItem(KEY);
    return isNoted;
  } catch {
    return false;
  }
}
