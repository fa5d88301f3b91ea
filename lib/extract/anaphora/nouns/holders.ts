// The people that a noun refers to by their office: "the spokesperson", "the Kenyan president", "the commander".
import { isOfCountry, ROLE_MODIFIERS } from "../../lexicon";
import { isDateline, type Mention, mentionsBefore, wordsOfRole } from "../../mentions";
import type { ParsedText } from "../../parse";
import { introducedBefore } from "./introduced";
import { isHeld } from "./offices";
import { mayBeOffice } from "./same-office";

const COUNTERPART = /\b(?:counterpart|colleague|opposite number|homologue)\b/;
const TITLES: Readonly<Record<string, string>> = {
  "gen.": "general",
  "col.": "colonel",
  "adm.": "admiral",
  "capt.": "captain",
  "maj.": "major",
  "sgt.": "sergeant",
  "gov.": "governor",
  "sen.": "senator",
  "prof.": "professor",
};
const DIPLOMAT = /^(?:ambassador|envoy|consul|commissioner|diplomat)$/;
const MAX_MENTIONS_BACK = 40;

/**
 * Finds the person, named earlier, whose role or title is the given noun: of several, the one whose role has the most of
 * its modifiers, then the last speaker, then the last one named. Returns the entity, or -1.
 */
export function holderMeant(parsed: ParsedText, noun: Mention, lastSpeaker: number): number {
  const { tokens, mentions, roles } = parsed;
  const { lower, sentence } = tokens[noun.head]!;
  if (introducedBefore(parsed, noun)) return -1;
  const modifiers = tokens.slice(noun.first + 1, noun.head).map(({ text }) => text);
  // "The | second | official": someone other than the first.
  if (modifiers.some((word) => /^(?:second|third|fourth|fifth|other|next|latter)$/.test(word)))
    return -1;
  const said = modifiers
    .map((word) => word.toLowerCase())
    .filter((word) => !ROLE_MODIFIERS.has(word));
  // The same people are named many times, and to compare offices takes long.
  const judged = new Map<number, boolean>();
  const holds = (entity: number) => {
    const role = roles.get(entity);
    if (role === undefined) return false;
    const known = judged.get(entity);
    if (known !== undefined) return known;
    const held = mayBeOffice(parsed, noun, role) && isHolder(lower, modifiers, role);
    judged.set(entity, held);
    return held;
  };
  // "The | safety | chief": not the chief executive but the head of safety.
  const shared = (entity: number) => {
    const role = roles.get(entity);
    if (role === undefined) return 0;
    const words = wordsOfRole(role);
    return said.filter((word) => words.includes(word)).length + (words.includes(lower) ? 0.5 : 0);
  };
  // "Commander Otieno, its spokesman, ... | the commander |": a title rather than a role.
  const isNoun = (word: string) => word === lower || TITLES[word] === lower;
  const isTitled = ({ kind, roleFirst, first }: Mention) => {
    const title = tokens.slice(roleFirst, first).map((t) => t.lower);
    return kind === "person" && title.some(isNoun) && mayBeOffice(parsed, noun, title.join(" "));
  };
  let best = lastSpeaker >= 0 && holds(lastSpeaker) ? lastSpeaker : -1;
  const here = mentionsBefore(mentions, noun.head);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    const { entity } = mention;
    if (entity < 0 || entity === best || sentence <= tokens[mention.head]!.sentence) continue;
    if (isDateline(tokens, mention)) continue;
    if (best >= 0 && shared(entity) <= shared(best)) continue;
    if (holds(entity) || isTitled(mention)) best = entity;
  }
  return best;
}

/** Whether a role is the one that a noun names, and of the country that its modifiers name. */
function isHolder(noun: string, modifiers: string[], role: string): boolean {
  // "The Greek minister", after "Greece's finance minister and his Cypriot counterpart".
  // "China's ambassador | to Canada": who is represented, not where.
  const sent = DIPLOMAT.test(noun) ? role.split(/ (?:to|in|at) /)[0]! : role;
  const own = isOfCountry(modifiers, sent);
  if (own === false) return false;
  return isHeld(noun, role) || (own === true && COUNTERPART.test(role));
}
