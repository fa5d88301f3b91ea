import { cueOf, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { modifierEnd } from "./modifier-end";
import { clauseEnd, saysWho } from "./relative-end";

const MAX_WORDS = 12;

/**
 * Where the noun phrase of a mention ends, including its modifiers: "officials | familiar with the matter", "the
 * embassy | in Washington". Token index, exclusive.
 */
export function phraseEnd(tokens: Token[], mention: Mention): number {
  const end = modifiersEnd(tokens, mention);
  const clause = clauseOf(tokens, mention, end);
  return saysWho(tokens, end, clause) ? clause : end;
}

/**
 * The restrictive relative clause at the end of the noun phrase of a mention, whether it says who someone is or why they
 * are not named: "an official | who asked not to be named |". Returns null if there is none.
 */
export function relativeClause(tokens: Token[], mention: Mention): [number, number] | null {
  const first = modifiersEnd(tokens, mention);
  const end = clauseOf(tokens, mention, first);
  return end > first ? [first, end] : null;
}

function clauseOf(tokens: Token[], mention: Mention, from: number): number {
  const { kind, outerFirst, head, plural } = mention;
  if (kind !== "nominal" && !isPartOf(tokens, kind, head)) return from;
  // "Told | the council | that changes were due": the clause is what the verb reports.
  if (wordAt(tokens, from) === "that" && !opensClause(tokens, outerFirst)) return from;
  return clauseEnd(tokens, from, head, plural);
}

/** Whether a phrase opens a sentence or a clause, as a subject does. */
function opensClause(tokens: Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.sentence !== tokens[first]!.sentence || before.kind !== "word") return true;
  return /^(?:and|but|while|when|as|because|after|before|if|although|though|so|that)$/.test(
    before.lower,
  );
}

/** Where the modifiers of a mention end that are not clauses. */
function modifiersEnd(tokens: Token[], { kind, first, last, head }: Mention): number {
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
  return end;
}

/** "One | of them", "many | of the voters". */
const isPartOf = (tokens: Token[], kind: Mention["kind"], head: number): boolean =>
  kind === "pronoun" &&
  wordAt(tokens, head + 1) === "of" &&
  /^(?:one|two|three|four|five|six|some|many|several|both|most|none|another)$/.test(
    tokens[head]!.lower,
  );
