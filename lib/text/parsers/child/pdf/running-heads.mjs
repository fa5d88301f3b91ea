/** @typedef {import("./lines.mjs").Line} Line */

const NUMBER = /^(?:page\s+)?[-–]?\s*(\d{1,4})\s*[-–]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/**
 * Removes running heads and page numbers. A line that is only a number may belong to the text, so it is
 * removed only from the edge of a page, and only if it is set apart or counts the pages.
 * @param {Line[][]} pages
 * @returns {Line[][]}
 */
export function withoutRunningHeads(pages) {
  const bodies = withoutRepeated(pages);
  const edges = bodies.map(edgesOf);
  /** How often a number at an edge differs from its page's index by this much. @type {Map<number, number>} */
  const counts = new Map();
  edges.forEach((edge, k) => {
    for (const lead of new Set(edge.map((line) => numberOf(line) - k)))
      counts.set(lead, (counts.get(lead) ?? 0) + 1);
  });
  return bodies.map((lines, k) => {
    const isPageNumber = (/** @type {Line} */ line) => {
      const number = numberOf(line);
      if (Number.isNaN(number) || !edges[k]?.includes(line)) return false;
      const isAlone = lines.length === 1 && pages.length === 1;
      return (counts.get(number - k) ?? 0) > 1 || (!isAlone && isSetApart(line, lines));
    };
    return lines.filter((line) => !isPageNumber(line));
  });
}

/**
 * Removes first and last lines that are repeated on most pages; if they have words,
 * numbers in them may differ.
 * @param {Line[][]} pages
 */
function withoutRepeated(pages) {
  if (pages.length < 3) return pages;
  const key = (/** @type {Line} */ { text }) =>
    /\p{L}/u.test(text) ? text.replace(/\d+/g, "#") : text;
  const edges = pages.map((lines) => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])]);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const edge of edges)
    for (const text of new Set(edge.map(key))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isRunning = (/** @type {Line} */ line) => (counts.get(key(line)) ?? 0) > pages.length / 2;
  return pages.map((lines, k) =>
    lines.filter((line) => !(edges[k]?.includes(line) && isRunning(line))),
  );
}

/** The highest and the lowest lines of a page, in whatever order they were written. @param {Line[]} lines */
function edgesOf(lines) {
  const heights = lines.map(({ y }) => y);
  const [highest, lowest] = [Math.max(...heights), Math.min(...heights)];
  return lines.filter(({ y }) => y === highest || y === lowest);
}

/** @param {Line} line */
const numberOf = ({ text }) => Number(NUMBER.exec(text)?.[1] ?? Number.NaN);

/**
 * Whether a line is set apart: there is more room around it than between the others.
 * @param {Line} line
 * @param {Line[]} lines
 */
function isSetApart(line, lines) {
  const heights = lines.filter((each) => each !== line).map(({ y }) => y);
  const nearest = Math.min(...heights.map((y) => Math.abs(y - line.y)));
  const gaps = heights.slice(1).map((y, k) => Math.abs((heights[k] ?? 0) - y));
  const usual = median(gaps.filter((gap) => gap > 0));
  return nearest > Math.max(usual * 1.35, line.size * 1.6);
}

/**
 * @param {number[]} numbers
 * @returns {number} 0 if there are none
 */
export const median = (numbers) =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
