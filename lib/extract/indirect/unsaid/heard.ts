// Passives in which the subject hears something, or nobody is named who says it: "have been | told | to keep".
import { BE, wordSet } from "../../lexicon";
import { wordAt } from "../../tokens";
import type { Report } from "./report";

const TOLD = wordSet("told asked informed warned urged advised reminded briefed");
const DEPRIVED = /^(?:denied|refused|promised|offered)$/;
const HEARSAY = /^(?:said|believed|thought|reported|understood|alleged|known|rumou?red)$/;

/** Whether a verb is passive, so that its subject says nothing. */
export function isHeard({ tokens, cue, verb, opener }: Report): boolean {
  const { lower } = verb;
  const auxiliary = wordAt(tokens, cue - 1);
  const next = wordAt(tokens, cue + 1);
  // "Have been | told | to keep", "was | asked | whether": the subject hears it, and nobody is named who says it.
  if (TOLD.has(lower) && next !== "by" && (BE.has(auxiliary) || /^(?:get|got)$/.test(auxiliary)))
    return true;
  if (!BE.has(auxiliary)) return false;
  // "They had been | denied | a hearing", "was | refused | entry": what somebody does not get.
  if (DEPRIVED.test(lower)) return opener !== "that" && opener !== "by";
  // "She is | said | to have left": nobody is named who says it.
  return HEARSAY.test(lower) && next === "to" && opener !== "that";
}
