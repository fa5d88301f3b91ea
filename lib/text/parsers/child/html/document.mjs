import { parseHTML } from "linkedom";
import { parse, html as standard } from "parse5";
import { dropUnparsed } from "./drop-unparsed.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.ChildNode} Parsed */

/**
 * Parses a page as browsers do (HTML standard 13.2), adding missing elements and repairing wrong nesting, and
 * builds it in the DOM that Readability works on.
 * @param {string} html
 * @returns {Document}
 */
export function documentOf(html) {
  const parsed = parse(dropUnparsed(html), { scriptingEnabled: false });
  const { document } = parseHTML("<!doctype html><html></html>");
  const root = document.documentElement;
  for (const node of parsed.childNodes) {
    if (!("tagName" in node)) continue;
    setAttributes(root, node);
    fill(root, node.childNodes);
  }
  setTitle(document);
  return document;
}

/**
 * Builds the children of an element. Not recursive, since pages nest deeper than the stack. Removes from the
 * parsed tree what it has built, so that memory never holds all of both.
 * @param {Element} root
 * @param {Parsed[]} children
 */
function fill(root, children) {
  const open = [{ element: root, left: children.reverse() }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.left.pop();
    if (!node) open.pop();
    else if ("tagName" in node) {
      const element = elementFor(root.ownerDocument, node);
      top.element.appendChild(element);
      open.push({ element, left: node.childNodes.reverse() });
    } else if (node.nodeName === "#text" && "value" in node)
      top.element.appendChild(root.ownerDocument.createTextNode(node.value));
  }
}

/** @param {Document} document @param {import("parse5").DefaultTreeAdapterTypes.Element} node */
function elementFor(document, node) {
  const isHtml = node.namespaceURI === standard.NS.HTML;
  const element = isHtml
    ? document.createElement(node.tagName)
    : document.createElementNS(node.namespaceURI, node.tagName);
  setAttributes(element, node);
  return element;
}

/** @param {Element} element @param {import("parse5").DefaultTreeAdapterTypes.Element} node */
function setAttributes(element, { attrs }) {
  for (const { prefix, name, value } of attrs)
    element.setAttribute(
      prefix ? `${prefix}:${name}` : name,
      name === "style" ? plainStyle(value) : value,
    );
}

/** A style in the form in which Readability recognises hidden elements. @param {string} style */
const plainStyle = (style) => style.toLowerCase().replace(/\s+/g, "").replaceAll("!important", "");

/**
 * Puts the page's first title where the DOM expects it, on one line, as a browser shows it.
 * @param {Document} document
 */
function setTitle(document) {
  const titles = [...document.getElementsByTagName("title")];
  const title = titles.find((each) => !each.closest("svg"));
  if (!title) return;
  title.textContent = (title.textContent ?? "").replace(/\s+/g, " ").trim();
  document.head.prepend(title);
}
