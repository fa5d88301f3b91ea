import { countBefore } from "@/lib/core/binary-search";
import type { Gender } from "../lexicon";

type MentionKind = "person" | "org" | "place" | "unknown" | "nominal" | "pronoun";

/** Words that may refer to a speaker: a name, a common noun or a pronoun. Token indices. */
export interface Mention {
  kind: MentionKind;
  /** Includes titles, determiners and modifiers. */
  outerFirst: number;
  first: number;
  /** Exclusive. */
  last: number;
  /** Where the role before a person's name begins ("campaign manager | Jeff Roe"), or `first`. */
  roleFirst: number;
  /** It is part of another mention's role, and so not a speaker: "| Pentagon | spokesman". */
  inRole: boolean;
  /** The main word: surname, head noun or pronoun. */
  head: number;
  /** Index of the entity it names, or -1. */
  entity: number;
  /** Index of another entity that a surname alone may just as well mean, or -1. */
  rival: number;
  plural: boolean;
  gender: Gender | null;
}

/** Makes a mention that has no role. The hot path: an object literal is faster than spreading one. */
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
    rival: -1,
    plural,
    gender,
  };
}

/** How many of the mentions, which must be in order, have their head before a token. */
export const mentionsBefore = (mentions: Mention[], token: number): number =>
  countBefore(mentions, ({ head }) => head < token);
