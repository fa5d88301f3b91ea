import type { Root, RootContent } from "hast";

/**
 * How prose cites a quotation by its number: [Q12]. After ICD 206, a judgement that
 * depends on a source matches a citation. The database's `cited_numbers` reads the same marks.
 */
export const CITATION = /\[Q(\d{1,9})\]/g;

/** Elements whose text cites nothing: a link leads elsewhere, and code is shown as it was typed. */
export const UNCITED = new Set(["a", "code", "pre"]);

/** The numbers that a plain text cites, each once. */
export function numbersIn(text: string): number[] {
  return [...new Set([...text.matchAll(CITATION)].map(([, number]) => Number(number)))];
}

/** What is meant as a citation and is none: [q12], [Q12, Q13], [Q12–Q15]. The first one; null if none. */
export function almostCitedIn(text: string): string | null {
  const meant = text.match(/\[\s*q\s*\d[^[\]]{0,80}\]/gi) ?? [];
  return meant.find((mark) => !/^\[Q\d{1,9}\]$/.test(mark)) ?? null;
}

/** The texts of a rendered text in which a citation is one. */
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
