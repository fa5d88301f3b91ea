import { joinLines, knownWords } from "./hyphens.mjs";

/** Widths at which editors and mail programs wrap, in characters. */
const MIN_WIDTH = 38;
export const MAX_WIDTH = 132;
/** Mid-sentence breaks from wrapping that a text must have to count as wrapped. */
const MIN_WRAPS = 2;
/** How many of these a block must have for each break that wrapping would not have made. */
const MIN_WRAPS_PER_OTHER = 3;
/** How far a line must reach, as a share of the width, to be joined even though the next word had room. */
const MIN_FILLED = 0.6;

const ENDS = /[.!?…:;][”’"'»)\]]*$/;
const BROKEN = /\p{L}-\s*$/u;
const STARTS_LOW = /^[\p{Ll},;–—)]/u;
/** List items, table rows and quoted mail; typists put two spaces after a sentence. */
const STRUCTURE = /^\s*(?:[-–—*•·>|]\s|\(?\d{1,3}[.)]\s|\|)|\S\t\S|[^\s.!?:;”"'’)] {2,}\S/;
/** A line of dialogue, or a label. */
const LABEL = /^\p{Lu}[\p{L}.'’ ]{0,28}:\s/u;
const ADDRESS = /^\S{30,}$/;

/**
 * Removes the line breaks of an editor or mail program that wraps at a width, so that each paragraph is one
 * line again. A break comes from wrapping if the next word had no room on its line; lines are joined if
 * nearly all mid-sentence breaks are of this kind. Leaves poems, lists, tables, dialogues and texts with one
 * paragraph per line as they are. Takes time in proportion to the text.
 * @param {string} text with line feeds
 * @returns {string}
 */
export function joinWrapped(text) {
  const lines = text.split("\n");
  const blocks = blocksOf(lines);
  const width = widthOf(blocks);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return text;
  const breaks = blocks.map((block) => breaksOf(block, width));
  const sum = (/** @type {"wraps" | "others"} */ kind) =>
    breaks.reduce((total, counts) => total + counts[kind], 0);
  if (sum("wraps") < Math.max(MIN_WRAPS, sum("others"))) return text;
  const words = knownWords(lines);
  return blocks
    .map((block, k) => {
      const { wraps, others } = breaks[k] ?? { wraps: 0, others: 0 };
      return wraps >= others * MIN_WRAPS_PER_OTHER
        ? paragraphsOf(block, width, words)
        : block.join("\n");
    })
    .join("\n");
}

/** Runs of non-blank lines, and each blank line alone. @param {string[]} lines */
function blocksOf(lines) {
  /** @type {string[][]} */
  const blocks = [];
  let open = false;
  for (const line of lines) {
    const isBlank = line.trim() === "";
    if (open && !isBlank) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    open = !isBlank;
  }
  return blocks;
}

/** The widest line that another follows, not counting addresses and table rows. @param {string[][]} blocks */
function widthOf(blocks) {
  let width = 0;
  for (const block of blocks)
    for (const line of block.slice(0, -1)) {
      const { length } = line.trimEnd();
      if (length > width && !ADDRESS.test(line) && !STRUCTURE.test(line)) width = length;
    }
  return width;
}

/**
 * How many mid-sentence breaks wrapping made, and how many it did not.
 * @param {string[]} block
 * @param {number} width
 */
function breaksOf(block, width) {
  let [wraps, others] = [0, 0];
  for (let k = 1; k < block.length; k++) {
    const [above, line] = [block[k - 1] ?? "", block[k] ?? ""];
    if (ENDS.test(above.trimEnd()) || isOwnLine(above, line)) continue;
    if (isFull(above, line, width)) wraps++;
    else if (!isBrokenWord(above, line)) others++;
  }
  return { wraps, others };
}

/**
 * The paragraphs of a block, one line each.
 * @param {string[]} block
 * @param {number} width
 * @param {Set<string>} words
 */
function paragraphsOf(block, width, words) {
  /** @type {string[][]} */
  const groups = [];
  for (const [k, line] of block.entries()) {
    const above = block[k - 1];
    const isJoined =
      above !== undefined && !isOwnLine(above, line) && continues(above, line, width);
    if (isJoined) groups.at(-1)?.push(line.trim());
    else groups.push([line.trimEnd()]);
  }
  return groups.map((group) => joinLines(group, words)).join("\n");
}

/** @param {string} above @param {string} line @param {number} width */
const continues = (above, line, width) => isFull(above, line, width) || runsOn(above, line, width);

/**
 * Whether the next line's first word had no room on a line.
 * @param {string} above
 * @param {string} line
 * @param {number} width
 */
function isFull(above, line, width) {
  const first = /^\s*(\S*)/.exec(line)?.[1]?.length ?? 0;
  const end = above.trimEnd();
  return end.length + (ENDS.test(end) ? 2 : 1) + first > width;
}

/** @param {string} above @param {string} line */
const isBrokenWord = (above, line) => BROKEN.test(above) && STARTS_LOW.test(line);

/**
 * Whether a word or sentence continues from a line that was wrapped early.
 * @param {string} above
 * @param {string} line
 * @param {number} width
 */
const runsOn = (above, line, width) =>
  isBrokenWord(above, line) ||
  (above.length >= width * MIN_FILLED && STARTS_LOW.test(line) && !ENDS.test(above.trimEnd()));

/** @param {string} line */
const indentOf = (line) => line.length - line.trimStart().length;

/**
 * Whether a line is separate from the one above it, however that ends.
 * @param {string} above
 * @param {string} line
 */
function isOwnLine(above, line) {
  // An indent of one is a space that was wrapped together with the next word.
  if (indentOf(line) > indentOf(above) + 1) return true;
  if (STRUCTURE.test(line) || ADDRESS.test(line) || ADDRESS.test(above)) return true;
  return LABEL.test(line) && (ENDS.test(above.trimEnd()) || LABEL.test(above));
}
