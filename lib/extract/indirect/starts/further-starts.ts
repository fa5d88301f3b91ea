import { cueOf, isReportingVerb, type Sentence, type Token, wordAt } from "../../tokens";
import { joinsClause } from "../ends";

/** Where a further clause begins that a verb reports: "said that it was late and | that he would wait". Returns -1 if there is none. */
export function furtherClause(tokens: Token[], { last }: Sentence, cue: number): number {
  const { class: kind, finite } = cueOf(tokens[cue])!;
  const clause = wordAt(tokens, cue + 1) === "that";
  if (!clause && (kind !== "say" || !finite)) return -1;
  for (let i = cue + 3; i < last - 2; i++) {
    const t = tokens[i]!;
    if (t.span >= 0) continue;
    if (isReportingVerb(t)) return -1;
    if (joinsClause(tokens, i)) return i + 1;
  }
  return -1;
}

const ON = /^(?:up)?on$/;

/**
 * Where a further request begins: "calls on the state to pay and | on firms to | disclose". Returns -1 if there is
 * none.
 */
export function furtherRequest(tokens: Token[], { last }: Sentence, cue: number): number {
  if (cueOf(tokens[cue])!.base !== "call" || !ON.test(wordAt(tokens, cue + 1))) return -1;
  for (let i = cue + 3; i < last - 3; i++) {
    if (tokens[i]!.span >= 0 || tokens[i]!.text === ";") return -1;
    if (tokens[i]!.lower === "and" && ON.test(tokens[i + 1]!.lower))
      return tokens.slice(i + 3, last - 1).some(({ lower }) => lower === "to") ? i + 2 : -1;
  }
  return -1;
}
