import type { Root, RootContent } from "hast";

/**
 * A citation of a quotation by its number, such as [Q12]. After ICD 206, a judgement that depends on a source
 * carries a citation. The database's `cited_numbers` reads the same pattern.
 */
export const CITATION = /\[Q(\d{1,9})\]/g;

/** Elements in which nothing is a citation: a link leads elsewhere, and code is shown as typed. */
export const UNCITED = new Set(["a", "code", "pre"]);

/** The numbers of the quotations that a plain text cites, each once. */
export function numbersIn(text: string): number[] {
  return [...new Set([...text.matchAll(CITATION)].map(([, number]) => Number(number)))];
}

/** The first malformed citation, such as [q12], [Q12, Q13] or [Q12–Q15]. Returns null if there is none. */
export function almostCitedIn(text: string): string | null {
  const meant = text.match(/\[\s*q\s*\d[^[\]]{0,80}\]/gi) ?? [];
  return meant.find((mark) => !/^\[Q\d{1,9}\]$/.test(mark)) ?? null;
}

/** The parts of rendered Markdown in which citations count. */
export function citingTexts(tree: Root): string[] {
  const texts: string[] = [];
  const walk = (node: Root | RootContent) => {
    if (node.type === "text") texts.push(node.value);
    if (!("children" in node) || (node.type === "element" && UNCITED.has(node.tagName))) return;
    for (const child of node.children) walk(child);
  };
  walk(tree);
  return texts;
}
