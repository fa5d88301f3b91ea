import { cueOf, isSayingVerb, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";
import { SAYS_MORE } from "./further-verbs";

const MAX_SUBJECT = 7;
const SAID = /^(?:said|says|told|tells|warned|denied|argued|insisted|replied)$/;

/** Whether someone else is reported after a conjunction: "and | Ann Lee | said", "calling it late and | Oslo | saying". */
export function othersSay(tokens: Token[], i: number, first: number): boolean {
  const { sentence } = tokens[i]!;
  const comma = wordAt(tokens, i - 1) === ",";
  const participle = wordAt(tokens, first - 1).endsWith("ing");
  for (let k = i + 1; k <= i + 1 + MAX_SUBJECT; k++) {
    const t = tokens[k];
    if (t?.kind !== "word" || t.sentence !== sentence || t.span >= 0) return false;
    if (k > i + 1 && SAID.test(t.lower)) return true;
    if (participle && tokens[k - 1]!.cap && cueOf(t) && t.lower.endsWith("ing")) return true;
    // ", and | the Danish Foreign Minister confirmed", ", and | China objected".
    if (comma && k > i + 1 && tokens[k - 1]!.cap && SAYS_MORE.has(t.lower)) return true;
    // "Lee said X, and | rights groups warned that".
    if (k > i + 1 && isSayingVerb(t)) return comma && wordAt(tokens, k + 1) === "that";
    if (comma && !cueOf(t) && !isAuxiliary(t)) continue;
    if (!t.cap && !/^(?:the|of|an?|he|she|they)$/.test(t.lower)) return false;
  }
  return false;
}
