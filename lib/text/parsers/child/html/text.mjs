import { SIGNS } from "./quotation-sources.mjs";

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/,
  ),
);
const UNREAD = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT BUTTON SELECT".split(" "),
);
const CELLS = new Set(["TD", "TH"]);
const QUOTATION_MARK = /["'“”‘’„‚«»‹›「」『』]/;

/**
 * The text of an element, with a blank line between paragraphs: one paragraph for each block. A caption is a
 * paragraph of its own. A `<q>` has the marks that browsers show around it (HTML standard 15.3.4), unless the page
 * has written some itself. A `<blockquote>` has none there either: its paragraphs are named beside the text.
 * @param {Element} root
 * @returns {{ text: string, blockQuotes: import("../../types").BlockQuote[] }}
 */
export function textOf(root) {
  /** @type {string[]} */
  const paragraphs = [];
  let current = "";
  /** @type {import("../../types").BlockQuote[]} */
  const blockQuotes = [];
  /** The block quotation that is being read, and the words of its `<cite>`. */
  /** @type {import("../../types").BlockQuote | null} */
  let open = null;
  let cite = "";
  /** Whether a line is being read that only says whose words it is. */
  let signing = false;
  const end = () => {
    const lines = current.split("\n").map((line) => line.replace(/[^\S\n]+/g, " ").trim());
    // Old pages separate paragraphs with two line breaks.
    const ended = lines.join("\n").split(/\n{2,}/);
    paragraphs.push(...ended);
    if (open && signing) open.cited ||= current.trim() !== "";
    else if (open) for (const paragraph of ended) addTo(open, paragraph.trim(), cite);
    current = "";
  };
  /** @param {Node} node @param {boolean} inside whether it is in a quotation already */
  const walk = (node, inside) => {
    if (node.nodeType === 3) current += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === "BR") current += "\n";
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    const outer = open;
    if (name === "BLOCKQUOTE" && !open) {
      open = { paragraphs: [], cited: false };
      blockQuotes.push(open);
    } else if (open && name === "CITE") cite = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    const isSigned = signing;
    signing ||= /** @type {Element} */ (node).hasAttribute(SIGNS);
    const isQuotation = name === "Q" && !isMarked(node, current);
    if (isQuotation) current += inside ? "‘" : "“";
    for (const child of node.childNodes) walk(child, inside || isQuotation);
    if (isQuotation) current += inside ? "’" : "”";
    if (CELLS.has(name)) current += " ";
    if (isBlock) end();
    signing = isSigned;
    open = outer;
    if (!open) cite = "";
  };
  walk(root, false);
  end();
  const text = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join("\n\n");
  return { text, blockQuotes: blockQuotes.filter(({ paragraphs }) => paragraphs.length > 0) };
}

/**
 * Adds a paragraph to the quotation that it is part of, without the line that says whose words they are.
 * @param {import("../../types").BlockQuote} quotation
 * @param {string} paragraph
 * @param {string} cite
 */
function addTo(quotation, paragraph, cite) {
  const isCited = cite !== "" && paragraph.endsWith(cite);
  const words = (isCited ? paragraph.slice(0, -cite.length) : paragraph).replace(/[\s—–―-]+$/, "");
  if (isCited || /^(?:[—–―]|--)/.test(paragraph)) quotation.cited = true;
  if (words && !/^(?:[—–―]|--)/.test(paragraph)) quotation.paragraphs.push(words);
}

/** Whether a page has put quotation marks inside or before a quotation itself. @param {Node} quotation @param {string} before */
const isMarked = (quotation, before) =>
  [before.at(-1), (quotation.textContent ?? "").trim()[0]].some(
    (character) => character && QUOTATION_MARK.test(character),
  );
