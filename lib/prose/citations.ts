import type { Root, RootContent } from "hast";

/**
 * How prose cites a quotation by its number: [Q12]. After ICD 206, a judgement that
 * depends on a source carries a citation. The database's `cited_numbers` reads the same marks.
 */
export const CITATION = /\[Q(\d{1,9})\]/g;

/** Elements whose text cites nothing: a link leads elsewhere, and code is shown as it was typed. */
export const UNCITED = new Set(["a", "code", "pre"]);

/** The numbers that a plain text cites, each once. */
export function numbersIn(text: string): number[] {
  return [...new Set([...text.matchAll(CITATION)].map(([, number]) => Number(number)))];
}

/** The numbers that a rendered text cites, each once. */
export function numbersCited(tree: Root): number[] {
  const texts: string[] = [];
  const walk = (node: Root | RootContent) => {
    if (node.type === "text") texts.push(node.value);
    if (!("children" in node) || (node.type === "element" && UNCITED.has(node.tagName))) return;
    for (const child of node.children) walk(child);
  };
  walk(tree);
  return [...new Set(texts.flatMap(numbersIn))];
}
