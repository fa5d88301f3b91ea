import { MAX_WIDTH } from "./hard-wraps.mjs";

const URL = "https?:\\/\\/\\S+";
const PAGE = "(?:page\\s+)?\\d{1,4}\\s*(?:\\/|of)\\s*\\d{1,4}";
/** The line that a browser prints at the foot of a page: the address and the page number. */
const FOOT = new RegExp(`^\\s*(${URL})\\s+${PAGE}\\s*$`, "i");
/** The line that it prints at the head: date, time and the page's title. */
const HEAD =
  /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\t|\s{2})\s*\S/i;
const ENDS = /[.!?…:;][”’"'»)\]]*\s*$/;
const STARTS_LOW = /^\s*[\p{Ll},;–—)]/u;

/**
 * Removes the lines that a browser prints at the head and foot of each page, and
 * returns the address in them. Rejoins a sentence that a page break split. Removes only
 * whole lines, and only if a foot line shows that the text was printed.
 * @param {string} text with line feeds
 * @returns {{ text: string, url: string | null }}
 */
export function withoutPrinted(text) {
  const lines = text.split("\n");
  const url = lines.map((line) => FOOT.exec(line)?.[1]).find(Boolean) ?? null;
  if (!url) return { text, url };
  /** @type {string[]} */
  const kept = [];
  const isWide = lines.some((line) => line.length > MAX_WIDTH);
  let isCut = false;
  for (const line of lines) {
    if (FOOT.test(line) || HEAD.test(line)) {
      while (kept.length > 0 && kept.at(-1)?.trim() === "") kept.pop();
      isCut = true;
    } else if (!isCut) kept.push(line);
    else if (line.trim() !== "") {
      resume(kept, line, isWide);
      isCut = false;
    }
  }
  return { text: kept.join("\n"), url };
}

/**
 * Continues after a page break. Lines of a wrapped text are joined later, with all the others.
 * @param {string[]} kept
 * @param {string} line
 * @param {boolean} isWide
 */
function resume(kept, line, isWide) {
  const above = kept.at(-1);
  const continues = above !== undefined && !ENDS.test(above) && STARTS_LOW.test(line);
  if (continues && isWide) kept[kept.length - 1] = `${above.trimEnd()} ${line.trimStart()}`;
  else if (continues || above === undefined) kept.push(line);
  else kept.push("", line);
}
