/** A run of an article's text on the page. */
export interface Piece {
  node: Text;
  /** Code point of the whole text at which it begins. */
  start: number;
}

/** The paragraphs of an article, in the order of the text. */
export const paragraphsIn = (article: Element): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>("p[data-start]"),
];

export const startOf = ({ dataset }: HTMLElement): number => Number(dataset.start);
export const endOf = ({ dataset }: HTMLElement): number => Number(dataset.end);

/** The runs of text of a paragraph; what stands in it as an aside is no part of the text. */
export function textNodesIn(paragraph: HTMLElement): Piece[] {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isAside = (node as HTMLElement).dataset.aside !== undefined;
      return isAside ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const pieces: Piece[] = [];
  let start = startOf(paragraph);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    pieces.push({ node, start });
    start += [...node.data].length;
  }
  return pieces;
}

/** The first of ascending things for which `holds`, or their number; once it holds it always does. */
export function firstIndexWhere<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(things[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
