import type { Element, ElementContent, RootContent } from "hast";
import { upToNumber } from "@/lib/text/markdown/cited-nouns";
import { readProse } from "@/lib/text/markdown/read";
import { plain } from "./inline";
import type { Block, Inline } from "./schema";

type Node = RootContent | ElementContent;

/** A citation in an edition's text: the number of an endnote, such as [12]. */
const CITED = /\[(\d{1,6})\]/g;

const MARKS: Record<string, "em" | "strong" | "del"> = {
  em: "em",
  i: "em",
  strong: "strong",
  b: "strong",
  del: "del",
};

/**
 * Markdown as blocks, with its citations as endnotes. A text whose formatting exceeds the limits is shown as typed, and
 * so is a citation whose number isn't among `known`, the numbers that have an endnote.
 */
export function proseBlocks(text: string, known: ReadonlySet<number>): Block[] {
  const prose = readProse(text);
  if ("html" in prose) return blocks(prose.html.children, known);
  return text
    .split(/\n\s*\n/)
    .map((part): Block => ({ t: "p", c: cited(part.trim().replace(/\s+/g, " "), known) }))
    .filter((block) => block.t === "p" && block.c.length > 0);
}

/** Markdown of one paragraph as inlines; of several, with a space between them. */
export const inlineProse = (text: string, known: ReadonlySet<number>): Inline[] =>
  proseBlocks(text, known).flatMap((block, at): Inline[] => {
    const inside = block.t === "p" || block.t === "head" ? block.c : plain(text);
    return at > 0 ? [...plain(" "), ...inside] : inside;
  });

function blocks(nodes: Node[], known: ReadonlySet<number>): Block[] {
  const made: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const c = trimmed(inlines(loose, known));
    if (c.length > 0) made.push({ t: "p", c });
    loose = [];
  };
  for (const node of nodes) {
    const block = node.type === "element" ? blockOf(node, known) : null;
    if (block) {
      flush();
      made.push(...block);
    } else loose.push(node);
  }
  flush();
  return made;
}

/** The blocks of an element, or null if it is inline. */
function blockOf(node: Element, known: ReadonlySet<number>): Block[] | null {
  const { tagName: tag, children } = node;
  if (tag === "p") return [{ t: "p", c: trimmed(inlines(children, known)) }];
  if (/^h[1-6]$/.test(tag)) return [{ t: "head", c: trimmed(inlines(children, known)) }];
  if (tag === "ul" || tag === "ol") {
    const items = elements(children, "li").map((item) => blocks(item.children, known));
    const start = tag === "ol" ? Number(node.properties.start ?? 1) : null;
    return [{ t: "list", start, items }];
  }
  if (tag === "blockquote") return [{ t: "quote", c: blocks(children, known) }];
  if (tag === "pre") return [{ t: "code", v: textOf(children).replace(/\n$/, "") }];
  if (tag === "hr") return [{ t: "rule" }];
  if (tag === "table") {
    const rows = elements(children, "tr").map((row) =>
      elements(row.children, "th", "td").map((cell) => inlines(cell.children, known)),
    );
    return [{ t: "table", rows }];
  }
  return ["section", "div"].includes(tag) ? blocks(children, known) : null;
}

/** Elements of these names, at any depth. */
function elements(nodes: Node[], ...tags: string[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [];
    return tags.includes(node.tagName) ? [node] : elements(node.children, ...tags);
  });
}

function inlines(nodes: Node[], known: ReadonlySet<number>): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "text") return cited(node.value.replace(/\s*\n\s*/g, " "), known);
    if (node.type !== "element") return [];
    const { tagName: tag, children, properties } = node;
    if (tag === "br") return [{ t: "br" }];
    if (tag === "code") return [{ t: "code", v: textOf(children) }];
    if (tag === "img") return plain(String(properties.alt ?? ""));
    if (tag === "input") return plain(properties.checked ? "☑ " : "☐ ");
    const inside = inlines(children, known);
    const mark = MARKS[tag];
    if (mark) return [{ t: mark, c: inside }];
    const href = tag === "a" ? String(properties.href ?? "") : "";
    return /^(https?:|mailto:)/.test(href) ? [{ t: "link", href, c: inside }] : inside;
  });
}

/** A text, with its citations as endnotes. */
export function cited(text: string, known: ReadonlySet<number>): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const { 0: mark, 1: digits, index } of text.matchAll(CITED)) {
    if (!known.has(Number(digits))) continue;
    // The number is superscript, and follows the word without a space.
    const before = text.slice(from, index);
    parts.push(...plain(index > from ? upToNumber(before) : ""));
    const joined = parts.at(-1)?.t === "note";
    parts.push({ t: "note", n: Number(digits), joined });
    from = index + mark.length;
  }
  return [...parts, ...plain(text.slice(from))];
}

const textOf = (nodes: Node[]): string =>
  nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "element" ? textOf(node.children) : "",
    )
    .join("");

/** Without white space at its ends. */
function trimmed(parts: Inline[]): Inline[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first?.t === "text") first.v = first.v.trimStart();
  if (last?.t === "text") last.v = last.v.trimEnd();
  return parts.filter((part) => part.t !== "text" || part.v !== "");
}
