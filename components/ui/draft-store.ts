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

export function dropDraft(key: string) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {}
}
