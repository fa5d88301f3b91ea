import type { Span } from "./span";

// RFC 5147, section 3: char-scheme = "char=" ( position / range ), then integrity checks. A
// position is between two characters, so a range is from `start` (inclusive) to `end` (exclusive).
const CHAR = /^#?char=(\d*)(?:,(\d*))?(?:;.*)?$/;

/**
 * The span that a fragment names (RFC 5147, `#char=120,180`), cut to the text. Returns
 * null if it is another kind of fragment, names a position only, or lies outside the
 * text. Ignores integrity checks: a source's text never changes.
 *
 * @param length the length of the text in code points
 */
export function parseCharFragment(fragment: string, length: number): Span | null {
  const [, from, to] = CHAR.exec(fragment) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const start = Number(from);
  const end = Math.min(length, to === "" ? length : Number(to));
  return start < end ? { start, end } : null;
}

/** The fragment that names a span, such as `#char=120,180`. */
export const charFragment = ({ start, end }: Span): string => `#char=${start},${end}`;

/** Whether a fragment is meant to name characters, well formed or not. */
export const isCharFragment = (fragment: string): boolean => fragment.startsWith("#char=");
