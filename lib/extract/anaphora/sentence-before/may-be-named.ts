import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";

const MAX_NAMED_BACK = 60;

/**
 * Whether a definite noun phrase probably refers back to a named person: "Ann Lee ... the minister". It does not if a
 * modifier follows it ("the driver who took me"), if it is written like a name ("the Prime Minister"), or if the text
 * has mentioned such people without naming them ("one of the drivers ... the driver").
 */
export function mayBeNamed(parsed: ParsedText, noun: Mention): boolean {
  const { tokens, mentions, entities } = parsed;
  if (phraseEnd(tokens, noun) > noun.last || tokens[noun.head]!.cap) return false;
  if (/^(?:an?|one|another)$/.test(tokens[noun.first]!.lower)) return false;
  const { lower } = tokens[noun.head]!;
  const here = mentionsBefore(mentions, noun.head);
  let named = false;
  for (let k = here - 1; k >= Math.max(0, here - MAX_NAMED_BACK); k--) {
    const { kind, head, entity } = mentions[k]!;
    if (kind === "nominal" && tokens[head]!.lower === `${lower}s`) return false;
    if (kind !== "person" || named) continue;
    const { gender } = entities[entity]!;
    named = gender === null || noun.gender === null || gender === noun.gender;
  }
  return named;
}
