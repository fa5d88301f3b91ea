import { type Token, wordAt } from "../../tokens";

/** Words that can begin the content of indirect speech. */
export const OPENERS = new Set(["that", "to", "whether", "if", "how", "why", "what", "about"]);

/** Whether a conjunction joins a further clause that is said: "said that it was late | and | that he would wait". */
export const joinsClause = (tokens: Token[], i: number): boolean =>
  /^(?:and|but)$/.test(wordAt(tokens, i)) &&
  wordAt(tokens, i + 1) === "that" &&
  // "And that of Oslo", "and that alone": a pronoun.
  !/^(?:of|is|was|has|had|alone|too|would|will|can|could|in)$/.test(wordAt(tokens, i + 2));
