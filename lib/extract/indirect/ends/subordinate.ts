import { wordSet } from "../../lexicon";
import type { Sentence, Token } from "../../tokens";

const SUBORDINATORS = wordSet(
  "should were while if unless although though whereas because since when after even",
);

/** Whether the verb that reports is in a subordinate clause, which a comma ends: "While Roe said X, | ...". */
export function isSubordinate(tokens: Token[], sentence: Sentence, first: number): boolean {
  if (isRelative(tokens, first)) return true;
  if (!SUBORDINATORS.has(tokens[sentence.first]!.lower)) return false;
  // A comma before the verb has ended the clause already, unless it sets off an apposition.
  let commas = 0;
  for (let i = sentence.first; i < first; i++) if (tokens[i]!.text === ",") commas++;
  return commas === 0 || commas === 2;
}

const MAX_VERB = 5;

/** "Marsh, who said | he had left|, insisted": the verb is in a clause between commas. */
function isRelative(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > first - MAX_VERB && i > 0; i--) {
    if (tokens[i]!.text === ",") return false;
    if (tokens[i]!.lower === "who") return tokens[i - 1]!.text === ",";
  }
  return false;
}
