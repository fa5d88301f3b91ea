// What follows a comma and belongs to a statement, but is not what is said.
import { cueOf, type Token, wordAt } from "../../tokens";

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

/** Whether a verb says what its statement is about: "| said | of the strike that it was over". */
export const saysOf = (tokens: Token[], cue: number): boolean =>
  wordAt(tokens, cue + 1) === "of" &&
  /^(?:say|remark|joke|quip|observe)$/.test(cueOf(tokens[cue])!.base);

/** Whether a verb says how another's statement was made: "claimed without | citing | sources that". */
export const saysHow = (tokens: Token[], verb: number): boolean =>
  wordAt(tokens, verb - 1) === "without" &&
  /^(?:say|claim|allege|assert|state|argue|insist|suggest)$/.test(
    cueOf(tokens[verb - 2])?.base ?? "",
  );

/** "Said on Monday, in | what | would be a first". */
export const isInWhat = (tokens: Token[], i: number): boolean =>
  wordAt(tokens, i) === "what" &&
  wordAt(tokens, i - 1) === "in" &&
  wordAt(tokens, i - 2) === "," &&
  /^(?:would|could|may|might|is|was)$/.test(wordAt(tokens, i + 1));
