import { speakerClassOf, TITLES, wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

// Participles that describe an office: "acting director", "retired judge".
const OF_OFFICE = wordSet(
  `acting outgoing incoming leading sitting visiting presiding founding managing commanding serving retiring governing
  ruling reigning retired renowned elected appointed disgraced jailed ousted deposed exiled imprisoned detained
  respected experienced`,
);

/**
 * Whether a word says what someone does or feels, rather than being part of their office: "Ann Lee, | folding | her
 * map", "| angered | by the delay".
 */
export function isParticiple(tokens: Token[], i: number): boolean {
  const { lower, cap } = tokens[i]!;
  if (cap || !/^[a-z]{2,}(?:ing|[^e]ed)$/.test(lower) || OF_OFFICE.has(lower)) return false;
  if (TITLES.has(lower) || speakerClassOf(lower) !== null) return false;
  // "Marketing director".
  const next = wordAt(tokens, i + 1);
  return !(TITLES.has(next) || speakerClassOf(next) === "person");
}
