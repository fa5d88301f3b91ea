import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a typeface that hold its letters in slices, as in Fontsource's packages for the web. */
interface Slice {
  /** "latin", or a number. */
  name: string;
  holds: (codePoint: number) => boolean;
}

const ROOT = join(process.cwd(), "node_modules", "@fontsource-variable");
const known = new Map<string, Slice[]>();

/**
 * Which slices a typeface has, and which letters each holds. If ranges overlap, the first one has the letter: style
 * sheets list them in reverse, since there the last one wins.
 */
export function slicesOf(typeface: string): Slice[] {
  const kept = known.get(typeface);
  if (kept) return kept;
  const ranges = JSON.parse(readFileSync(join(ROOT, typeface, "unicode.json"), "utf8"));
  const slices = Object.entries(ranges as Record<string, string>)
    .map(([key, range]) => ({ name: key.replace(/[[\]]/g, ""), holds: within(range) }))
    .reverse();
  known.set(typeface, slices);
  return slices;
}

/** The path of a slice's file. `axes` and `style` are parts of its name. */
export const sliceFile = (typeface: string, slice: string, axes: string, style: string): string =>
  join(ROOT, typeface, "files", `${typeface}-${slice}-${axes}-${style}.woff2`);

/** Reads a range such as "U+0-ff,U+2000-206f,U+2122". */
function within(range: string): Slice["holds"] {
  const spans = range.split(",").map((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (code) => spans.some(([from, to]) => from <= code && code <= to);
}
