const DETERMINER =
  /(?:^|\b(?:the|an?|any|its|his|her|their|our|this|that|these|those|some|most|such|no|other|of|among|with|by|for|against|all|both|two|three|many|several|and|or)|'s|s')\s+(?:most\s+)?$/i;
// What may come before an estimate: a form of "be", a modal, a verb of seeming or judging, a pronoun.
const PREDICATE =
  /\b(?:is|are|was|were|be|been|being|isn't|aren't|not|will|would|'ll|seems?|appears?|looks?|remains?|remain|becomes?|became|it|they|he|she|who|which|also|still|now|very|most|have|has|had)\s+(?:\w+ly\s+)?$/i;
const PREDICATE_NOUN =
  /\b(?:is|be|are|remains?|seems?|looks?|appears?|becomes?)\s+(?:an?|the)\s+(?:most\s+|very\s+)?$/i;
const EVENT = /^\s+(?:outcome|scenario|prospect|development|result|event|course)\b/i;
// What may follow an estimate, in contrast to the noun of an attribute.
const FOLLOWS =
  /^\s*(?:$|[.,;:()[\]–—!?"”'-]|(?:to|that|than|as|by|in|this|next|before|after|until|if|when|because|and|or|but|for|at|on|given|unless|while|over|within|during|only|enough|without|from|since|though|although|later|soon|again|here|now|under|with|not|despite|even|rather|instead|the|a|an|its|his|their)\b)/i;

/**
 * Whether a term is an attribute and estimates nothing: "the likely successor", "an unlikely ally". "Is a likely
 * outcome" is an estimate all the same. Takes the words on either side.
 */
export function isAttributive(ahead: string, rest: string): boolean {
  if (PREDICATE_NOUN.test(ahead) && EVENT.test(rest)) return false;
  if (FOLLOWS.test(rest)) return false;
  if (DETERMINER.test(ahead)) return true;
  // "Beijing likely sees this": a name before it is its subject.
  return !PREDICATE.test(ahead) && !/\s\p{Lu}[\w.]+\s+$/u.test(ahead);
}

const CHANCE = /\b(?:chances?|possibilit(?:y|ies)|prospects?|likelihood|odds|probability)\b/i;
const PLACE =
  /\b(?:islands?|villages?|areas?|regions?|borders?|outposts?|sites?|bases?|locations?|stations?|valleys?|provinces?|towns?|shoals?|reefs?|airfields?|ports?|work(?:ing|ers)?|places?)\b/i;
const IS =
  /\b(?:is|are|seems?|looks?|remains?|appears?|was|were|as|be)\s+(?:\w+ly\s+|very\s+|still\s+)?$/i;

/** Whether "remote" is said of a place or a way of working and not of a chance. */
export function isFarAway(ahead: string, rest: string): boolean {
  if (new RegExp(`^\\s+${CHANCE.source}`, "i").test(rest)) return false;
  if (!FOLLOWS.test(rest) || !IS.test(ahead)) return true;
  return PLACE.test(ahead) && !CHANCE.test(ahead);
}
