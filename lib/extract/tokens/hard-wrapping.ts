// The last line of a paragraph is shorter; the others are filled to nearly the same length.
const MIN_WIDTH = 36;
const MAX_WIDTH = 110;
const MIN_FILLED = 0.55;
const MIN_SHARE = 0.8;
const MIN_LINES = 3;

const MAX_OVER = 1.15;
const MAX_LONGER = 0.2;

/**
 * The width to which a text is hard-wrapped, in characters, or 0 if its lines are paragraphs. In a wrapped text, blank
 * lines separate the paragraphs, and the lines within them are filled.
 */
export function wrapWidth(text: string): number {
  const inner: string[] = [];
  const all: number[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    inner.push(...lines.slice(0, -1));
    all.push(...lines.map((line) => line.trimEnd().length));
  }
  if (inner.length < MIN_LINES) return 0;
  const lengths = inner.map((line) => line.trimEnd().length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.95 * (lengths.length - 1))]!;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return 0;
  // In a text with a name above each block, the name is shorter than the lines below it.
  if (all.filter((length) => length > MAX_OVER * width).length > MAX_LONGER * all.length) return 0;
  const filled = lengths.filter((length) => length >= MIN_FILLED * width).length;
  const open = inner.filter((line) => !/[.!?:]["”’)]*\s*$/.test(line)).length;
  return filled >= MIN_SHARE * inner.length && open >= inner.length / 2 ? width : 0;
}

/**
 * Whether a line of a text wrapped at `width` is filled, so that the next line continues it. A line that stops in the
 * middle of a sentence may be shorter: an editor has put a word in.
 */
export const isFilled = (line: string, next: string, width: number): boolean =>
  next.trim() !== "" && (line.trimEnd().length >= MIN_FILLED * width || isOpen(line, next));

const isOpen = (line: string, next: string): boolean =>
  /[\p{Ll},]$/u.test(line.trimEnd()) && /^\p{Ll}/u.test(next);
