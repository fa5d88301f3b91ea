import type { Element, ElementContent, Root, RootContent } from "hast";
import { UNCITED } from "./citations";
import { MENTION } from "./mentions";

/**
 * Turns `@ana` in text into `<span class="mention">`. Runs after the sanitiser, so that nobody can write such an element
 * by hand.
 */
export function markMentions(node: Root | Element): void {
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === "text") return split(child.value);
    // A citation has its own text, a number.
    if (child.type === "element" && !UNCITED.has(child.tagName)) markMentions(child);
    return [child];
  }) as ElementContent[];
}

function split(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(MENTION)) {
    nodes.push({ type: "text", value: text.slice(from, index) });
    nodes.push({
      type: "element",
      tagName: "span",
      properties: { className: ["mention"] },
      children: [{ type: "text", value: mark }],
    });
    from = index + mark.length;
  }
  return [...nodes, { type: "text", value: text.slice(from) }];
}
