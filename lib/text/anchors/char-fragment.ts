import type { Span } from "./span";

// RFC 5147, section 3: char-scheme = "char=" ( position / range ), then integrity checks. A
// position lies between characters, so that a range is `start` inclusive to `end` exclusive.
const CHAR = /^#?char=(\d*)(?:,(\d*))?(?:;.*)?$/;

/**
 * Takes the fragment of an address and how many code points the text has; gives the span it names
 * (RFC 5147, `#char=120,180`), cut to the text. Null where it is no such fragment, names a bare
 * position, or nothing of the text. Integrity checks are passed over: a source's text never changes.
 */
export function parseCharFragment(fragment: string, length: number): Span | null {
  const [, from, to] = CHAR.exec(fragment) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const start = Number(from);
  const end = Math.min(length, to === "" ? length : Number(to));
  return start < end ? { start, end } : null;
}

/** The fragment that names a span, as in `#char=120,180`. */
export const charFragment = ({ start, end }: Span): string => `#char=${start},${end}`;

/** Whether a fragment is meant to name characters, right or wrong. */
export const isCharFragment = (fragment: string): boolean => fragment.startsWith("#char=");
