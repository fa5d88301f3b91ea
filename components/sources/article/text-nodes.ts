/** A text node of an article on the page. */
interface TextNode {
  node: Text;
  /** Where it starts, in code points of the whole text. */
  start: number;
}

/** The paragraphs of an article, in the order of the text. */
export const paragraphsIn = (article: Element): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>("p[data-start]"),
];

export const startOf = ({ dataset }: HTMLElement): number => Number(dataset.start);
export const endOf = ({ dataset }: HTMLElement): number => Number(dataset.end);

/** The text nodes of a paragraph, without asides. */
export function textNodesIn(paragraph: HTMLElement): TextNode[] {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isAside = (node as HTMLElement).dataset.aside !== undefined;
      return isAside ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const nodes: TextNode[] = [];
  let start = startOf(paragraph);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start });
    start += [...node.data].length;
  }
  return nodes;
}
