import type { Mention } from "../mentions";
import { type Token, wordAt } from "../tokens";
import type { VerbGroup } from "./verb-group";

const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could|may|might|should)$/;
const NEGATIVE = /^(?:nor|neither|never|no|nowhere|hardly|scarcely|rarely|seldom|not|little)$/;
const MAX_OPENING = 5;

/**
 * Where a negation that opens the clause begins: "| At no point | did Lee say", "| Nor | did she say". Returns -1 if
 * there is none.
 */
export function negationInFront(
  tokens: Token[],
  { verb, subject }: { verb: number; subject: Mention | null },
  { auxiliaries }: VerbGroup,
): number {
  if (!subject || subject.head > verb || auxiliaries.length > 0) return -1;
  const aux = Math.min(subject.outerFirst, subject.roleFirst) - 1;
  const { sentence } = tokens[verb]!;
  if (tokens[aux]?.sentence !== sentence || !AUXILIARY.test(wordAt(tokens, aux))) return -1;
  for (let i = aux - 1; i >= aux - MAX_OPENING && tokens[i]?.sentence === sentence; i--) {
    const { lower, text, span } = tokens[i]!;
    if (span >= 0 || text === ";" || text === ":") return -1;
    // "Not only did Lee say": she did.
    if (NEGATIVE.test(lower))
      return /^(?:only|just|simply|merely)$/.test(wordAt(tokens, i + 1)) ? -1 : i;
  }
  return -1;
}
