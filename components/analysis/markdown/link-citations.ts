import type { Element, ElementContent, Root, RootContent } from "hast";
import { CITATION, UNCITED } from "@/lib/text/markdown/citations";

export interface Citation {
  href: string;
  /** The quotation, as the popover shows it. */
  label: string;
  /** Who said it and where, on a line below. */
  source?: string;
}

type Known = (number: number) => boolean;

/**
 * Turns `[Q12]` in text into `<cite data-number="12">` if the number is known, and otherwise leaves it as
 * it is. Runs after the sanitiser, so that nobody can write such an element by hand.
 */
export function linkCitations(node: Root | Element, known: Known): void {
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === "text") return split(child.value, known);
    if (child.type === "element" && !UNCITED.has(child.tagName)) linkCitations(child, known);
    return [child];
  }) as ElementContent[];
}

function split(text: string, known: Known): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(CITATION)) {
    const [mark, number = ""] = match;
    if (!known(Number(number))) continue;
    // Keep a citation on the same line as the word before it.
    const between = text.slice(from, match.index).trimEnd();
    // Neighbouring numbers would run together: 12 and 3 would read as 123.
    const comma = from > 0 && between === "" ? "," : "";
    nodes.push({ type: "text", value: between });
    nodes.push({
      type: "element",
      tagName: "cite",
      properties: { dataNumber: number, dataComma: comma },
      children: [{ type: "text", value: number }],
    });
    from = match.index + mark.length;
  }
  return [...nodes, { type: "text", value: text.slice(from) }];
}
