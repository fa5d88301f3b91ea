// Questions that someone leaves open, and matters on which they stay silent: "would not say | who paid".
import { wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";
import { isSilentOn } from "../unsaid";
import type { Report } from "./report";

// Verbs that in their bare form take a question as their object.
const TELLS = wordSet("say tell confirm explain reveal specify disclose clarify");
export const QUESTION_WORDS = wordSet("who whom whose what which how why when where whether if");

/** "| Whether they met |, she won't say". */
export const isOpenQuestion = (tokens: Token[], { cue, first }: ContentSpan): boolean =>
  QUESTION_WORDS.has(tokens[first]!.lower) &&
  TELLS.has(tokens[cue]!.lower) &&
  /^(?:not|never)$|n['’]t$/.test(wordAt(tokens, cue - 1));

const COMMENTS = /^(?:elaborate|comment|speculate)$/;

/**
 * Whether content is something that someone is asked or does not say: "would not tell me | how", "be drawn on | its
 * length".
 */
export function isUnanswered({ tokens, cue, first, base, before }: Report): boolean {
  const { lower } = tokens[cue]!;
  const told = /^(?:me|us|him|her|them|you)$/.test(wordAt(tokens, cue + 1)) ? 2 : 1;
  if (TELLS.has(lower) && first === cue + told && asks(tokens, first)) return true;
  const on = before === "on" && first === cue + 2;
  // "Declined to elaborate on | what was promised", "wouldn't comment on | the timing".
  if (on && COMMENTS.test(base) && asks(tokens, first)) return true;
  // "Would not be drawn on | its length".
  if (on && lower === "drawn" && wordAt(tokens, cue - 1) === "be") return true;
  return isSilentOn(tokens, cue, first);
}

/** Whether an indirect question begins at a token: "Who paid", "into | whom". */
const asks = (tokens: Token[], first: number): boolean =>
  QUESTION_WORDS.has(tokens[first]!.lower) ||
  (/^(?:into|to|by|with|from|for|in|on|at|of|under|against)$/.test(tokens[first]!.lower) &&
    /^(?:whom|which|what|whose)$/.test(wordAt(tokens, first + 1)));
