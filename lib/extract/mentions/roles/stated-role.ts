// Roles that a sentence states: "Ann Lee is | minister", "She is | deputy minister for trade".
import { type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import type { Range } from "./offices";
import { MAX_ROLE_TOKENS, roleFrom } from "./role-from";

const PRONOUN = /^(?:he|she)$/;

/** "She is | deputy minister for trade", in the sentence after the one that names her; "Lee is | minister". */
export function roleStated(
  tokens: Token[],
  mention: Mention,
  person: Mention | null,
): Range | null {
  const { head, gender, kind } = mention;
  let before = mention.outerFirst - 1;
  // A note may be in italics or a list: "*Lee is minister*".
  while (tokens[before]?.kind === "punct" && /^[*_•>]$/.test(tokens[before]!.text)) before--;
  const opens = tokens[before]?.sentence !== tokens[head]!.sentence;
  if (!opens && PRONOUN.test(tokens[head]!.lower)) return fronted(tokens, mention, person);
  if (!opens || tokens[head]!.span >= 0) return null;
  if (kind === "person") {
    const office = behindVerb(tokens, mention.last);
    return office < 0 ? null : roleFrom(tokens, office);
  }
  if (!person || !PRONOUN.test(tokens[head]!.lower)) return null;
  if (tokens[head]!.sentence - tokens[person.head]!.sentence !== 1) return null;
  if (person.gender !== null && person.gender !== gender) return null;
  return /^(?:is|was)$/.test(wordAt(tokens, head + 1)) ? roleFrom(tokens, head + 2) : null;
}

/** Where what a person is begins: "Ann Lee is | minister", "Ann Lee, 51, has been | head of the bureau". -1 if nowhere. */
function behindVerb(tokens: Token[], last: number): number {
  const aged = tokens[last]?.text === "," && tokens[last + 1]?.kind === "number";
  const verb = aged && tokens[last + 2]?.text === "," ? last + 3 : last;
  if (/^(?:is|was)$/.test(wordAt(tokens, verb))) return verb + 1;
  return wordAt(tokens, verb) === "has" && wordAt(tokens, verb + 1) === "been" ? verb + 2 : -1;
}

/** A description of the pronoun's referent that precedes it: "| A former clerk at the port |, he now drives". */
function fronted(tokens: Token[], { head, gender }: Mention, person: Mention | null): Range | null {
  if (!person || tokens[head - 1]?.text !== "," || tokens[head]!.span >= 0) return null;
  if (tokens[head]!.sentence - tokens[person.head]!.sentence > 2) return null;
  if (person.gender !== null && person.gender !== gender) return null;
  const { sentence } = tokens[head]!;
  for (let i = head - 2; i > head - MAX_ROLE_TOKENS && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.text === ",") return null;
    if (tokens[i - 1]?.sentence === sentence) continue;
    if (!/^(?:an?|once|now|formerly)$/.test(tokens[i]!.lower)) return null;
    const range = roleFrom(tokens, i);
    return range && range[1] === head - 1 ? range : null;
  }
  return null;
}
