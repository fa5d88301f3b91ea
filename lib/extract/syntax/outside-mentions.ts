import type { Mention } from "../mentions";
import type { LinkedText } from "./subject-features";

type Counted = Pick<LinkedText, "parsed" | "counts">;

/** A mention by its position among those outside quotation marks. Returns null outside the text. */
export function outsideMention({ parsed, counts }: Counted, place: number): Mention | null {
  const index = counts.outsideMentions[place];
  return index === undefined ? null : parsed.mentions[index]!;
}

/** The last mention outside quotation marks before a token. Returns null if there is none. */
export const mentionBefore = (linked: Counted, token: number): Mention | null =>
  outsideMention(linked, linked.counts.mentions[token]! - 1);
