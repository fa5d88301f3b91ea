const KEY = "approved";

// A browser may refuse storage. Then the source's page shows no undo, but its Reopen button still works.

/** Remembers, from the review to the source's page, which source was just approved. */
export function rememberApproval(id: string) {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {}
}

/** Whether this source was just approved in this tab. Returns true only once. */
export function wasJustApproved(id: string): boolean {
  try {
    const just = sessionStorage.getItem(KEY) === id;
    if (just) sessionStorage.removeItem(KEY);
    return just;
  } catch {
    return false;
  }
}
