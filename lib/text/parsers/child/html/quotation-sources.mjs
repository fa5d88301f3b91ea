/** Marks a line that says whose words a block quotation is. */
export const SIGNS = "data-signs";

const DASH = /\s*(?:[—–―-]|--)\s*$/;
/** Elements that are paragraphs of their own, so that what holds them can't be one. */
const HOLDS_BLOCKS = "p, div, ul, ol, table, blockquote, section, figure";

/**
 * Makes the source of each block quotation, in a `<footer>`, a `<cite>` at its end or the caption of its figure (HTML
 * standard 4.4.4), a paragraph of its own. Readability drops every footer, and whatever has a class like a footer's.
 * @param {Document} document
 */
export function keepSources(document) {
  for (const footer of document.querySelectorAll("blockquote footer")) {
    const inner = footer.querySelector(HOLDS_BLOCKS) ? [...footer.children] : [footer];
    for (const line of inner) line.setAttribute(SIGNS, "");
    if (inner[0] === footer) asParagraph(footer);
    else footer.replaceWith(...footer.childNodes);
  }
  for (const quotation of document.querySelectorAll("blockquote")) {
    for (const cite of quotation.querySelectorAll("cite")) unstyle(cite);
    signAtEnd(quotation);
    const figure = quotation.closest("figure");
    for (const caption of figure?.querySelectorAll("figcaption") ?? []) unstyle(caption);
  }
}

/** Gives a `<cite>` that ends a quotation a line of its own, with the dash before it. @param {Element} quotation */
function signAtEnd(quotation) {
  const last = [...quotation.childNodes].findLast((node) => node.textContent?.trim());
  if (last?.nodeName.toUpperCase() !== "CITE") return;
  const before = last.previousSibling;
  const line = quotation.ownerDocument.createElement("p");
  line.setAttribute(SIGNS, "");
  const dash = before?.nodeType === 3 ? DASH.exec(before.textContent ?? "")?.[0] : undefined;
  if (before && dash) {
    before.textContent = (before.textContent ?? "").slice(0, -dash.length);
    line.append(dash.trimStart());
  }
  last.replaceWith(line);
  line.append(last);
}

/** @param {Element} element */
function asParagraph(element) {
  const line = element.ownerDocument.createElement("p");
  line.setAttribute(SIGNS, "");
  line.append(...element.childNodes);
  element.replaceWith(line);
}

/** @param {Element} element */
function unstyle(element) {
  element.removeAttribute("class");
  element.removeAttribute("id");
}
