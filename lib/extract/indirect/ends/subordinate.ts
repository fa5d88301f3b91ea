import { wordSet } from "../../lexicon";
import type { Sentence, Token } from "../../tokens";

const SUBORDINATORS = wordSet(
  "should were while if unless although though whereas because since when after even",
);

/** Whether the reporting verb is in a subordinate clause, which ends at a comma: "While Roe said X, | ...". */
export function isSubordinate(tokens: Token[], sentence: Sentence, first: number): boolean {
  if (isRelative(tokens, first)) return true;
  if (!SUBORDINATORS.has(tokens[sentence.first]!.lower)) return false;
  // A comma before the verb has already ended the clause, unless it sets off an apposition.
  let commas = 0;
  for (let i = sentence.first; i < first; i++) if (tokens[i]!.text === ",") commas++;
  return commas === 0 || commas === 2;
}

const MAX_VERB = 5;

/** Whether the verb is in a relative clause between commas: "Marsh, who said | he had left|, insisted". */
function isRelative(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > first - MAX_VERB && i > 0; i--) {
    if (tokens[i]!.text === ",") return false;
    if (tokens[i]!.lower === "who") return tokens[i - 1]!.text === ",";
  }
  return false;
}
