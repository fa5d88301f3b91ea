const PREFIX = "draft:";

// A browser may refuse storage (private windows, a full quota). A draft is a convenience: without
// storage the form works as any other.

export function readDraft<T>(key: string): T | null {
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return stored === null ? null : (JSON.parse(stored) as T);
  } catch {
    return null;
  }
}

export function writeDraft<T>(key: string, value: T) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {}
}

/** The keys of all drafts that are kept. */
export function draftKeys(): string[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

export function dropDraft(key: string) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {}
}
