import type { Root as Html, RootContent as HtmlContent } from "hast";
import type { Root, RootContent } from "mdast";
import { MAX_CELLS, MAX_ELEMENTS, MAX_LENGTH, MAX_NESTING, TOO_DEEP, tooMany } from "./limits";

/**
 * Says what would grow out of proportion when a parsed text becomes HTML: deep nesting, tables whose short
 * rows are filled up, or an address that is written once and used often. Returns null if nothing would.
 */
export function excessInTree(tree: Root): string | null {
  let cells = 0;
  let deepest = 0;
  let references = 0;
  let addresses = 0;
  const walk = (node: Root | RootContent, depth: number) => {
    deepest = Math.max(deepest, depth);
    if (node.type === "table") cells += node.children.length * (node.align?.length ?? 0);
    if (node.type === "linkReference") references++;
    if (node.type === "definition") addresses = Math.max(addresses, node.url.length);
    // A list and its item are one level to a writer.
    const next = NESTING.has(node.type) ? depth + 1 : depth;
    if ("children" in node) for (const child of node.children) walk(child, next);
  };
  walk(tree, 0);
  if (cells > MAX_CELLS) return tooMany(cells, "table cells", MAX_CELLS);
  if (deepest > MAX_NESTING) return TOO_DEEP;
  const length = references * addresses;
  return length > MAX_LENGTH ? tooMany(length, "characters of link addresses", MAX_LENGTH) : null;
}

const NESTING = new Set([
  "blockquote",
  "list",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
]);

/** Says which limit a text's HTML exceeds. Returns null if it exceeds none. */
export function excessInHtml(tree: Html): string | null {
  let elements = 0;
  let length = 0;
  const walk = (node: Html | HtmlContent) => {
    if (node.type === "text") length += node.value.length;
    if (node.type === "element") {
      elements++;
      for (const value of Object.values(node.properties)) length += String(value).length;
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  if (elements > MAX_ELEMENTS)
    return tooMany(elements, "paragraphs, list items, links and the like", MAX_ELEMENTS);
  return length > MAX_LENGTH
    ? tooMany(length, "characters, including link addresses", MAX_LENGTH)
    : null;
}
