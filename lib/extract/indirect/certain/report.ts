import { cueOf, type Token, wordAt } from "../../tokens";
import { isPresent } from "../clauses";
import type { ContentSpan } from "../content-span";

/** A verb and what it may report after it, with the facts that the rules test. */
export interface Report extends Pick<ContentSpan, "cue" | "first" | "from" | "to"> {
  tokens: Token[];
  base: string;
  kind: "say" | "speak" | "think" | "show";
  /** The verb form alone is finite: "said". */
  finite: boolean;
  /** The verb is finite or in the present, or is a participle after a comma: "are | demanding", "..., | demanding". */
  speaks: boolean;
  /** The verb is a participle after a comma, which reports something further. */
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
