import type { Anchor } from "./selectors";

export interface TextPositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}

export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}

/** An anchor as selectors of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5). */
export function toSelectors(anchor: Anchor): [TextPositionSelector, TextQuoteSelector] {
  const { exact, prefix, suffix, start, end } = anchor;
  return [
    { type: "TextPositionSelector", start, end },
    { type: "TextQuoteSelector", exact, prefix, suffix },
  ];
}
