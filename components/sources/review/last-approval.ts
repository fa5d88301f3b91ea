const KEY = "approved";

// A browser may refuse storage; then the page of the source says nothing of the commit, and its own
// action takes it back all the same.

/** Remembers, from the review to the page that it leads to, which source was just approved. */
export function keepApproval(id: string) {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {}
}

/** Whether this source was just approved in this tab; true once. */
export function wasJustApproved(id: string): boolean {
  try {
    const just = sessionStorage.getItem(KEY) === id;
    if (just) sessionStorage.removeItem(KEY);
    return just;
  } catch {
    return false;
  }
}
