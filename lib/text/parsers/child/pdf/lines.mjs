/** @typedef {{ text: string, x: number, y: number, right: number, size: number }} Line */
/** @typedef {import("pdfjs-dist/types/src/display/api").TextItem} TextItem */

/**
 * The lines of a page in the order in which they were written, which is the reading order even in columns.
 * Lengths are in points; `y` counts up from the foot of the page.
 * @param {(TextItem | object)[]} items as pdf.js gives them
 * @returns {Line[]}
 */
export function linesOf(items) {
  /** @type {Line[]} */
  const lines = [];
  /** @type {Line | null} */
  let line = null;
  for (const item of items) {
    if (!("str" in item)) continue;
    const { str, transform, width, height, hasEOL } = item;
    const [x, y] = [transform[4], transform[5]];
    const size = height || Math.hypot(transform[2], transform[3]);
    if (str.trim()) {
      // A superscript is part of its line.
      const isSame = line && Math.abs(y - line.y) < Math.max(size, line.size) * 0.6;
      if (!line || !isSame || x < line.x - size) {
        line = { text: "", x, y, right: x, size };
        lines.push(line);
      }
      const isApart = line.text && x - line.right > size * 0.15 && !/\s$/.test(line.text);
      line.text += (isApart ? " " : "") + str;
      line.right = Math.max(line.right, x + width);
      line.size = Math.max(line.size, size);
    } else if (line && str) line.text += " ";
    if (hasEOL) line = null;
  }
  return lines
    .map((each) => ({ ...each, text: each.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text);
}
