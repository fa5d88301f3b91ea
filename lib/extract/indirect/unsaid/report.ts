import { wordSet } from "../../lexicon";
import type { Syntax } from "../../syntax";
import { cueOf, type Token } from "../../tokens";
import { isAuxiliary } from "../clauses";
import type { ContentSpan } from "../content-span";

/** A verb and what seems to be reported after it, with the facts that the rules test. */
export interface Report extends Pick<ContentSpan, "cue" | "first" | "from"> {
  syntax: Syntax;
  tokens: Token[];
  verb: Token;
  base: string;
  /** What seems to be reported. */
  words: Token[];
  /** Its first word, and the word before it. */
  opener: string;
  before: string;
}

export function reportOf(syntax: Syntax, { cue, first, last, from }: ContentSpan): Report {
  const { tokens } = syntax.parsed;
  const verb = tokens[cue]!;
  return {
    syntax,
    tokens,
    cue,
    first,
    from,
    verb,
    base: cueOf(verb)!.base,
    words: tokens.slice(first, last),
    opener: tokens[first]!.lower,
    before: tokens[first - 1]!.lower,
  };
}

/** Words that introduce a clause, an infinitive, or what a verb says about something. */
export const OPENS_CLAUSE = wordSet(
  "that whether if when where why how who what which to of for as by about",
);

/**
 * Whether words contain a clause of their own: "opened, | the talks had failed", but not "opened | a file and has
 * asked".
 */
export function hasClause(words: Token[]): boolean {
  const verb = words.findIndex(isAuxiliary);
  return verb >= 0 && !/^(?:and|but)$/.test(words[verb - 1]?.lower ?? "");
}
