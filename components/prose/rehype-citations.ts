import { CITATION } from "@/lib/tradecraft/citations";

export interface Citation {
  href: string;
  /** The quotation, as the popover shows it. */
  label: string;
  /** Who said it and where, in a line below. */
  source?: string;
}

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const CLOSED = new Set(["a", "code", "pre"]);

/**
 * Turns `[Q12]` in text into `<cite data-number="12">` where the number is known, and leaves it as
 * it is where not. It runs after the sanitiser, so that nobody can write such an element by hand.
 */
export function rehypeCitations({ known }: { known: (number: number) => boolean }) {
  return (tree: Node) => walk(tree, known);
}

function walk(node: Node, known: (number: number) => boolean) {
  node.children = node.children?.flatMap((child) => {
    if (child.type === "text") return split(child.value ?? "", known);
    if (!CLOSED.has(child.tagName ?? "")) walk(child, known);
    return child;
  });
}

function split(text: string, known: (number: number) => boolean): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(CITATION)) {
    if (!known(Number(match[1]))) continue;
    // A citation hangs on the word before it; a line must not break between the two.
    const between = text.slice(from, match.index).trimEnd();
    // Neighbouring numbers would run together: 12 and 3 would read as 123.
    const comma = from > 0 && between === "" ? "," : "";
    nodes.push({ type: "text", value: between });
    nodes.push({
      type: "element",
      tagName: "cite",
      properties: { dataNumber: match[1], dataComma: comma },
      children: [{ type: "text", value: match[1] }],
    });
    from = match.index + match[0].length;
  }
  return [...nodes, { type: "text", value: text.slice(from) }];
}
