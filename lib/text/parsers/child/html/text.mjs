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
 * has written some itself.
 * @param {Element} root
 * @returns {string}
 */
export function textOf(root) {
  /** @type {string[]} */
  const paragraphs = [];
  let current = "";
  const end = () => {
    const lines = current.split("\n").map((line) => line.replace(/[^\S\n]+/g, " ").trim());
    // Old pages separate paragraphs with two line breaks.
    paragraphs.push(...lines.join("\n").split(/\n{2,}/));
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
    const isQuotation = name === "Q" && !isMarked(node, current);
    if (isQuotation) current += inside ? "‘" : "“";
    for (const child of node.childNodes) walk(child, inside || isQuotation);
    if (isQuotation) current += inside ? "’" : "”";
    if (CELLS.has(name)) current += " ";
    if (isBlock) end();
  };
  walk(root, false);
  end();
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join("\n\n");
}

/** Whether a page has put quotation marks inside or before a quotation itself. @param {Node} quotation @param {string} before */
const isMarked = (quotation, before) =>
  [before.at(-1), (quotation.textContent ?? "").trim()[0]].some(
    (character) => character && QUOTATION_MARK.test(character),
  );
