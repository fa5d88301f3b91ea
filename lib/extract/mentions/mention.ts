import type { Gender } from "../lexicon";

export type MentionKind = "person" | "org" | "place" | "unknown" | "nominal" | "pronoun";

/** Something in the text that could be who said it. Token indices; `last` is exclusive. */
export interface Mention {
  kind: MentionKind;
  /** Includes titles, determiners and modifiers. */
  outerFirst: number;
  first: number;
  last: number;
  /** Where the role before a person's name begins: "campaign manager | Jeff Roe"; else `first`. */
  roleFirst: number;
  /** It stands within another mention's role and is no source of its own: "| Pentagon | spokesman". */
  inRole: boolean;
  /** The token that stands for it: surname, head noun, pronoun. */
  head: number;
  /** Index of the person or body it names, or -1. */
  entity: number;
  plural: boolean;
  gender: Gender | null;
}

/** Takes what is particular to a mention; gives it whole. One literal, not spreads: texts hold many. */
export function makeMention(
  kind: MentionKind,
  [outerFirst, first, last]: [number, number, number],
  head: number,
  gender: Gender | null,
  plural = false,
  entity = -1,
): Mention {
  return {
    kind,
    outerFirst,
    first,
    last,
    roleFirst: first,
    inRole: false,
    head,
    entity,
    plural,
    gender,
  };
}

/** Takes mentions in order and a token; gives how many have their head before it. */
export function countBefore(mentions: Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.head < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
