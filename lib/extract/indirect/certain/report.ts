import { cueOf, type Token, wordAt } from "../../tokens";
import { isPresent } from "../clauses";
import type { ContentSpan } from "../content-span";

/** A verb and what it may report behind it, with what the rules ask about them. */
export interface Report extends Pick<ContentSpan, "cue" | "first" | "from" | "to"> {
  tokens: Token[];
  base: string;
  kind: "say" | "speak" | "think" | "show";
  /** The verb is finite alone: "said". */
  finite: boolean;
  /** The verb says something now or as a participle behind a comma too: "are | demanding", "..., | demanding". */
  speaks: boolean;
  /** The verb is a participle behind a comma, which says more. */
  joins: boolean;
  /** The first word of what is reported, and the word before it. */
  opener: string;
  before: string;
}

export function reportOf(tokens: Token[], { cue, first, from, to }: ContentSpan): Report {
  const { base, class: kind, finite } = cueOf(tokens[cue])!;
  const joins = tokens[cue]!.lower.endsWith("ing") && wordAt(tokens, cue - 1) === ",";
  // The hot path: an object literal is faster than spreading one.
  return {
    tokens,
    cue,
    first,
    from,
    to,
    base,
    kind,
    finite,
    joins,
    speaks: finite || (joins && kind !== "show") || isPresent(tokens, cue),
    opener: tokens[first]!.lower,
    before: tokens[first - 1]!.lower,
  };
}
