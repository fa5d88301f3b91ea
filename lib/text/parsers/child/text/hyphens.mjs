const BROKEN = /([\p{L}\p{M}]+)-$/u;
const SOFT = /\u00ad$/;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** Prefixes that are usually written with a hyphen. */
const PREFIXES = new Set(
  "anti co ex half high long low mid non post pre pro self short so well".split(" "),
);

/**
 * The words that aren't split across lines, in lower case. They tell which hyphens belong to a word.
 * @param {string[]} lines
 * @returns {Set<string>}
 */
export function knownWords(lines) {
  return new Set(lines.flatMap((line) => line.replace(BROKEN, "").toLowerCase().match(WORD) ?? []));
}

/**
 * Joins lines into one. Removes a hyphen at a line's end if it only split a word.
 * @param {string[]} lines
 * @param {Set<string>} words
 * @returns {string}
 */
export function joinLines(lines, words) {
  // Compare each line only with the next one: there may be thousands.
  return lines
    .map((line, k) => {
      const next = lines[k + 1];
      if (next === undefined) return line;
      if (SOFT.test(line)) return line.slice(0, -1);
      const [, first] = BROKEN.exec(line) ?? [];
      const [rest] = /^[\p{L}\p{M}]+/u.exec(next) ?? [];
      if (!first || !rest) return `${line} `;
      return isOwn(first, rest, words) ? line : line.slice(0, -1);
    })
    .join("");
}

/**
 * Whether the hyphen belongs to the word.
 * @param {string} first
 * @param {string} rest
 * @param {Set<string>} words
 */
function isOwn(first, rest, words) {
  const [head, tail] = [first.toLowerCase(), rest.toLowerCase()];
  if (words.has(`${head}-${tail}`)) return true;
  if (words.has(head + tail)) return false;
  // A name keeps its hyphen (Indo-Pacific), and so does a compound of a prefix or of two words of the text.
  return /^\p{Lu}/u.test(rest) || PREFIXES.has(head) || (words.has(head) && words.has(tail));
}
