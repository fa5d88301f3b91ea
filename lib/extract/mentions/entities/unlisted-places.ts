import { isGivenName, PERSON_NOUN_FORMS, wordSet } from "../../lexicon";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import type { Entity } from "./entity";

const LOCATIVE = wordSet(
  "in at near into outside inside around across off through via toward towards",
);
// "Faith in Lee", "looked at Lee".
const NOT_LOCATIVE = wordSet(
  `trust faith confidence belief interest believe believes believed look looks looked looking aimed directed shout
  shouts shouted shouting laugh laughs laughed laughing anger swipe dig point points pointed pointing`,
);

/**
 * Turns every name that occurs only after prepositions of place into a place: "near | Zermatt |". No list of towns is
 * complete, and a pronoun must not refer to one.
 */
export function placesByPreposition(tokens: Token[], entities: Entity[], named: Mention[]): void {
  const located = new Set<number>();
  const elsewhere = new Set<number>();
  for (const mention of named)
    (isLocated(tokens, mention) ? located : elsewhere).add(mention.entity);
  for (const entity of located) {
    const found = entities[entity]!;
    const maybe = found.kind === "unknown" || (found.kind === "person" && found.gender === null);
    if (elsewhere.has(entity) || !maybe || isGivenName(found.name.split(" ")[0]!)) continue;
    found.kind = "place";
  }
  for (const mention of named)
    if (located.has(mention.entity) && entities[mention.entity]!.kind === "place")
      mention.kind = "place";
}

function isLocated(tokens: Token[], { outerFirst, first, last, roleFirst }: Mention): boolean {
  if (roleFirst < first) return false;
  const at = wordAt(tokens, outerFirst - 1) === "the" ? outerFirst - 2 : outerFirst - 1;
  const preposition = tokens[at];
  if (preposition?.sentence !== tokens[first]!.sentence || !LOCATIVE.has(preposition.lower))
    return false;
  if (NOT_LOCATIVE.has(wordAt(tokens, at - 1))) return false;
  const next = tokens[last];
  // "In Lee's view", "in | Lee, a teacher, said".
  if (isApostropheS(next) || (cueOf(next)?.finite && !/^[,.]$/.test(next!.text))) return false;
  return !PERSON_NOUN_FORMS.has(tokens[outerFirst]!.lower);
}
