/**
 * Says why a value can't be stored, in words for the sender. PostgreSQL rejects NUL characters, and half of a
 * surrogate pair has no UTF-8 form, so another character would be stored in its place. Looks at every text
 * inside the value. Returns null if all of it can be stored.
 */
export function whyNotStorable(value: unknown): string | null {
  // A list, not recursion: a hostile value can be deep enough to exhaust the stack.
  const left: unknown[] = [value];
  const seen = new Set<object>();
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string") {
      if (next.includes("\0")) return NUL;
      if (LONE_SURROGATE.test(next)) return BROKEN;
    } else if (typeof next === "object" && next !== null && !seen.has(next)) {
      seen.add(next);
      if (next instanceof Uint8Array) continue;
      for (const [key, inner] of Object.entries(next)) left.push(key, inner);
    }
  }
  return null;
}

const NUL = "The text contains a NUL character, which can’t be stored. Remove it, then try again.";
const BROKEN =
  "The text contains half of a character (a lone surrogate). Remove or retype it, then try again.";
const LONE_SURROGATE = /\p{Surrogate}/u;
