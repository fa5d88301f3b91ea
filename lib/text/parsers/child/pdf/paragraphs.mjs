import { joinLines, knownWords } from "../text/hyphens.mjs";
import { median, withoutRunningHeads } from "./running-heads.mjs";

/** @typedef {import("./lines.mjs").Line} Line */

const ENDS = /[.!?…:;][”’"'»)\]]*$/;
const STARTS_LOW = /^[\p{Ll}\d(“"‘,;]/u;

/**
 * The paragraphs of a document, without the running heads and page numbers of its pages.
 * @param {Line[][]} pages
 * @returns {string[]}
 */
export function paragraphsOf(pages) {
  const bodies = withoutRunningHeads(pages);
  const words = knownWords(bodies.flat().map(({ text }) => text));
  /** @type {string[]} */
  const paragraphs = [];
  for (const lines of bodies) {
    const groups = groupsOf(lines).map((group) =>
      joinLines(
        group.map(({ text }) => text),
        words,
      ),
    );
    const last = paragraphs.at(-1);
    // Rejoin a paragraph that a page break split.
    if (last && groups[0] && !ENDS.test(last) && STARTS_LOW.test(groups[0]))
      paragraphs[paragraphs.length - 1] = joinLines([last, groups.shift() ?? ""], words);
    paragraphs.push(...groups);
  }
  return paragraphs;
}

/** The lines of a page by paragraph. @param {Line[]} lines */
function groupsOf(lines) {
  const gaps = lines.slice(1).map((line, k) => (lines[k]?.y ?? 0) - line.y);
  const usual = median(gaps.filter((gap) => gap > 0));
  const widest = Math.max(...lines.map(({ x, right }) => right - x));
  /** @type {Line[][]} */
  const groups = [];
  for (const [k, line] of lines.entries()) {
    const above = lines[k - 1];
    const group = groups.at(-1);
    if (above && group && continues(above, line, usual, widest)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/**
 * Whether a line continues the paragraph of the line above it.
 * @param {Line} above
 * @param {Line} line
 * @param {number} usual the usual distance between lines on this page
 * @param {number} widest the width of its widest line
 */
function continues(above, line, usual, widest) {
  const gap = above.y - line.y;
  if (Math.abs(line.size - above.size) > above.size * 0.15) return false;
  // In the next column, a paragraph continues only if the last column ended in mid-sentence.
  if (gap <= 0) return !ENDS.test(above.text) && STARTS_LOW.test(line.text);
  if (gap > Math.max(usual * 1.35, line.size * 1.6)) return false;
  const isIndented = line.x - above.x > line.size * 0.8;
  const isShort = above.right - above.x < widest * 0.75;
  return !(ENDS.test(above.text) && (isIndented || isShort));
}
