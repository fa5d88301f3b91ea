import type { Element, ElementContent, Root, RootContent } from "hast";
import { UNCITED } from "./citations";
import { ISSUE_KEY } from "./issue-keys";
import { MENTION } from "./mentions";

/**
 * Turns `@ana` in text into a link to what she wrote, and `USCN-3` into a link to the issue. Runs after the sanitiser,
 * so nobody can write such an element by hand.
 */
export function markMentions(node: Root | Element): void {
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === "text") return linked(child.value);
    // A citation has its own text, a number.
    if (child.type === "element" && !UNCITED.has(child.tagName)) markMentions(child);
    return [child];
  }) as ElementContent[];
}

const linked = (text: string): ElementContent[] =>
  split(text, MENTION, (mark) => link("mention", `/search?q=by:${mark.slice(1)}`, mark)).flatMap(
    (part) =>
      part.type === "text"
        ? split(part.value, ISSUE_KEY, (key) => link("issue-key", `/issues/${key}`, key))
        : [part],
  );

/** A text split at each match of a pattern, with the matches replaced. */
function split(
  text: string,
  pattern: RegExp,
  replace: (match: string) => ElementContent,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    nodes.push({ type: "text", value: text.slice(from, index) }, replace(match));
    from = index + match.length;
  }
  return [...nodes, { type: "text", value: text.slice(from) }];
}

const LINK = /<a class="(?:mention|issue-key)" href="[^"]*">([^<]*)<\/a>/g;

/** Rendered text whose links to these handles and issue keys are only words: "@tomasz", "USCN-99". */
export const withoutLinks = (
  html: readonly (string | number)[],
  names: readonly string[],
): (string | number)[] =>
  html.map((part) =>
    typeof part === "string"
      ? part.replace(LINK, (linked, name: string) =>
          names.includes(name) || names.includes(name.toLowerCase()) ? name : linked,
        )
      : part,
  );

const link = (className: string, href: string, text: string): Element => ({
  type: "element",
  tagName: "a",
  properties: { className: [className], href },
  children: [{ type: "text", value: text }],
});
