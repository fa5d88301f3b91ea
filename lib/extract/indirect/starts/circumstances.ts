// What follows a comma and belongs to a statement, but is not what is said.
import { type Token, wordAt } from "../../tokens";

// A participle that does not introduce words: "dismissing", "making".
const PARTICIPLE = /^(?!citing|adding|saying).{3,}ing$/;

/** Whether what follows a comma only says when or how: "said on Friday, | amid claims that", "| batting away talk". */
export const tellsCircumstance = (tokens: Token[], i: number): boolean =>
  /^(?:amid|amidst|despite|after|following|before|to|a|an)$/.test(wordAt(tokens, i)) ||
  PARTICIPLE.test(wordAt(tokens, i));

/**
 * Whether words describe the statement rather than what was said: "The Vatican said on Monday, | making him the first",
 * "| in what would be a first".
 */
export const goesWithStatement = (tokens: Token[], i: number): boolean =>
  isInWhat(tokens, i + 1) || PARTICIPLE.test(wordAt(tokens, i));

/** "Said on Monday, in | what | would be a first". */
export const isInWhat = (tokens: Token[], i: number): boolean =>
  wordAt(tokens, i) === "what" &&
  wordAt(tokens, i - 1) === "in" &&
  wordAt(tokens, i - 2) === "," &&
  /^(?:would|could|may|might|is|was)$/.test(wordAt(tokens, i + 1));
