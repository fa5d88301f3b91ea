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
export function piecesOf(paragraph: HTMLElement): Piece[] {
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
