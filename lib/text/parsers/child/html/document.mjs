import { parseHTML } from "linkedom";
import { parse, html as standard } from "parse5";
import { trimHtml } from "./trim.mjs";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.ChildNode} Parsed */

/**
 * A page's document. It is parsed as browsers do (HTML standard 13.2), who add what its author left
 * out and mend what is nested wrongly, and then built in the DOM that Readability works on.
 * @param {string} html
 * @returns {Document}
 */
export function documentOf(html) {
  const parsed = parse(trimHtml(html), { scriptingEnabled: false });
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
 * Builds what stands in an element; not by recursion, as pages nest deeper than the stack. What is built
 * is taken out of the tree, so that memory never holds all of both.
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

/** Readability takes for hidden what says so in these very words. @param {string} style */
const plainStyle = (style) => style.toLowerCase().replace(/\s+/g, "").replaceAll("!important", "");

/** The page's first title where the DOM looks for it, on one line, as a browser shows it. @param {Document} document */
function setTitle(document) {
  const titles = [...document.getElementsByTagName("title")];
  const title = titles.find((each) => !each.closest("svg"));
  if (!title) return;
  title.textContent = (title.textContent ?? "").replace(/\s+/g, " ").trim();
  document.head.prepend(title);
}
