import { isGivenName, PERSON_NOUN_FORMS } from "../lexicon";
import { cueOf, type Token } from "../tokens";
import type { Entity } from "./entity";
import type { Mention } from "./mention";

const LOCATIVE = /^(?:in|at|near|into|outside|inside|around|across|off|through|via|towards?)$/;
// "Faith in Lee", "looked at Lee".
const NOT_LOCATIVE =
  /^(?:trust|faith|confidence|belief|interest|believe[sd]?|believes|look(?:s|ed|ing)?|aimed|directed|shout(?:s|ed|ing)?|laugh(?:s|ed|ing)?|anger|swipe|dig|point(?:s|ed|ing)?)$/;

/**
 * Makes a place of every name that the text has only behind prepositions of place: "near | Zermatt |". No list of towns
 * is complete, and a pronoun must not mean one.
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
  const at = /^(?:the)$/.test(tokens[outerFirst - 1]?.lower ?? "")
    ? outerFirst - 2
    : outerFirst - 1;
  const preposition = tokens[at];
  if (preposition?.sentence !== tokens[first]!.sentence || !LOCATIVE.test(preposition.lower))
    return false;
  if (NOT_LOCATIVE.test(tokens[at - 1]?.lower ?? "")) return false;
  const next = tokens[last];
  // "In Lee's view", "in | Lee, a teacher, said".
  if (/^['’]s$/.test(next?.lower ?? "") || (cueOf(next)?.finite && !/^[,.]$/.test(next!.text)))
    return false;
  return !PERSON_NOUN_FORMS.has(tokens[outerFirst]!.lower);
}
