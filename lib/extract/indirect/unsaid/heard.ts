// Passives whose subject hears something, or that name no speaker: "have been | told | to keep".
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
  // "Have been | told | to keep", "was | asked | whether": the subject hears it, and no speaker is named.
  if (TOLD.has(lower) && next !== "by" && (BE.has(auxiliary) || /^(?:get|got)$/.test(auxiliary)))
    return true;
  if (!BE.has(auxiliary)) return false;
  // "They had been | denied | a hearing", "was | refused | entry": what someone does not get.
  if (DEPRIVED.test(lower)) return opener !== "that" && opener !== "by";
  // "She is | said | to have left": no speaker is named.
  return HEARSAY.test(lower) && next === "to" && opener !== "that";
}
