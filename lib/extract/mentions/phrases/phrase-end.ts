import { cueOf, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { modifierEnd } from "./modifier-end";
import { relativeEnd } from "./relative-end";

const MAX_WORDS = 12;

/**
 * Where the noun phrase of a mention ends, including its modifiers: "officials | familiar with the matter", "the
 * embassy | in Washington". Token index, exclusive.
 */
export function phraseEnd(tokens: Token[], { kind, first, last, head }: Mention): number {
  // "Accused | the firm | of hiding losses": the preposition belongs to the verb, not to the noun.
  const { base } = cueOf(tokens[first - 1]) ?? {};
  const accused = base === "accuse" || base === "suspect";
  if (accused && wordAt(tokens, last) === "of") return last;
  if (kind !== "nominal" && !isPartOf(tokens, kind, head)) return last;
  let end = last;
  while (end - last < MAX_WORDS) {
    const next = modifierEnd(tokens, end, head);
    if (next === end) break;
    end = next;
  }
  return relativeEnd(tokens, end, head);
}

/** "One | of them", "many | of the voters". */
const isPartOf = (tokens: Token[], kind: Mention["kind"], head: number): boolean =>
  kind === "pronoun" &&
  wordAt(tokens, head + 1) === "of" &&
  /^(?:one|two|three|four|five|six|some|many|several|both|most|none|another)$/.test(
    tokens[head]!.lower,
  );
