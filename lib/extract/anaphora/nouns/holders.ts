// The people that a noun refers to by their office: "the spokesperson", "the Kenyan president", "the commander".
import { isDateline, type Mention, mentionsBefore } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isOfCountry } from "./countries";
import { introducedBefore } from "./introduced";
import { isHeld } from "./offices";

const COUNTERPART = /\b(?:counterpart|colleague|opposite number|homologue)\b/;
const MAX_MENTIONS_BACK = 40;

/** Finds the person, named earlier, whose role or title is the given noun. Returns the entity, or -1. */
export function holderMeant(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions, roles } = parsed;
  const { lower, sentence } = tokens[noun.head]!;
  if (introducedBefore(parsed, noun)) return -1;
  const modifiers = tokens.slice(noun.first + 1, noun.head).map(({ text }) => text);
  const holds = (entity: number) => isHolder(lower, modifiers, roles.get(entity) ?? "");
  if (lastSpeaker >= 0 && holds(lastSpeaker)) return lastSpeaker;
  // "Commander Otieno, its spokesman, ... | the commander |": a title rather than a role.
  const isTitled = ({ kind, roleFirst, first }: Mention) =>
    kind === "person" && tokens.slice(roleFirst, first).some((t) => t.lower === lower);
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    if (mention.entity < 0 || isDateline(tokens, mention)) continue;
    if (sentence > tokens[mention.head]!.sentence && (holds(mention.entity) || isTitled(mention)))
      return mention.entity;
  }
  return -1;
}

/** Whether a role is the one that a noun names, and of the country that its modifiers name. */
function isHolder(noun: string, modifiers: string[], role: string): boolean {
  // "The Greek minister", after "Greece's finance minister and his Cypriot counterpart".
  const own = isOfCountry(modifiers, role);
  if (own === false) return false;
  return isHeld(noun, role) || (own === true && COUNTERPART.test(role));
}
